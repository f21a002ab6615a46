// Spanish texts of the rules on mapping.
import type { RuleTexts } from '../ruleTexts';

export const mapping: RuleTexts = {
  'expenditures-mapped': {
    title: 'Cada gasto está vinculado a un objetivo y a un resultado',
    why: 'El financiador pregunta qué se logró con su dinero; el que no sirve a ningún objetivo ni resultado falta en esa respuesta.',
    group: '{count, plural, one {# gasto} other {# gastos}} sin vincular',
    say: '{key} ({amount}) {missing, select, objective {tiene un resultado pero ningún objetivo} result {tiene un objetivo pero ningún resultado} other {no está vinculado a un objetivo ni a un resultado}}{funding, select, Grant {} other {; es cofinanciado, así que queda a su criterio}}.',
    fix: 'Elija {missing, select, objective {el objetivo} result {el resultado} other {el objetivo y el resultado}} a los que sirvió {key} o, si sirvió a varios, divídalo en la tabla de reparto.',
  },
  'shares-add-to-100': {
    title: 'El reparto de un gasto suma exactamente 100 %',
    why: 'Por debajo de 100 %, una parte del dinero no sirve a nada; por encima, hay dinero que se informa dos veces.',
    group: 'El reparto de {count, plural, one {# gasto} other {# gastos}} no suma 100 %',
    say: '{count, plural, one {El único porcentaje de {key} es {total}} other {Los # porcentajes de {key} suman {total}}}, no 100 %.',
    fix: 'Cambie los porcentajes de {key} para que sumen exactamente 100 %; si no se dividen sin resto, el último toma la diferencia.',
  },
  'shares-in-range': {
    title: 'Cada porcentaje está por encima de 0 %, no pasa de 100 % y no es más fino que 0,01 %',
    why: 'Otros porcentajes no se pueden dividir en centavos exactos, así que esa parte del dinero no se cuenta en ningún lado.',
    group: '{count, plural, one {# porcentaje no se puede} other {# porcentajes no se pueden}} usar',
    say: '{kind, select, zero {Un porcentaje de {key} es 0 %, así que no toma nada del dinero.} below {Un porcentaje de {key} es {share}, por debajo de cero.} fine {Un porcentaje de {key} es {written}, más fino que 0,01 %.} text {Un porcentaje de {key} está escrito como texto («{written}»), así que no se cuenta.} blank {Un porcentaje de {key} está en blanco.} above {Un porcentaje de {key} es {written}, más que el total.} other {Un porcentaje de {key} es {share}, más que el total.}}',
    fix: '{kind, select, fine {Redondee el porcentaje a 0,01 % (dos decimales); el último de {key} toma la diferencia.} zero {Escriba el porcentaje o quite la fila si este par no toma nada de {key}.} text {Escriba el porcentaje como número con formato de porcentaje, por ejemplo 25 %.} blank {Escriba el porcentaje o quite la fila si este par no toma nada de {key}.} other {Escriba un porcentaje mayor que 0 % y de hasta 100 %; 50 % es 0,5 en la celda, no 50.}}',
  },
  'share-rows-unique': {
    title: 'Un gasto nombra cada par de objetivo y resultado una sola vez en el reparto',
    why: 'Un par nombrado dos veces suele ser una fila copiada; entonces falta el dinero del par que se quería nombrar.',
    group: '{count, plural, one {# fila del reparto repite} other {# filas del reparto repiten}} un par de su gasto',
    say: 'El reparto de {key} nombra {objective} con {result} por segunda vez; la primera está en {first}.',
    fix: 'Elija el par que correspondía o junte los dos porcentajes en una fila.',
  },
  'mapped-one-way': {
    title: 'Un gasto se vincula con su propio par o con el reparto, no de ambas formas',
    why: 'Con dos vínculos para un gasto, dos personas pueden informar el mismo dinero bajo resultados distintos.',
    group: '{count, plural, one {# gasto está vinculado} other {# gastos están vinculados}} de dos formas',
    say: '{key} nombra un objetivo o un resultado propio y además tiene {count, plural, one {una fila de reparto} other {# filas de reparto}}; solo se cuenta el reparto.',
    fix: 'Borre el objetivo y el resultado en la fila de {key}, o quite sus filas de la tabla de reparto.',
  },
  'pairs-in-framework': {
    title: 'Los gastos usan solo pares que el marco de resultados enlaza',
    why: 'Un par que el marco no conoce suele ser un descuido al elegir de la lista, y no se puede explicar en el informe.',
    group: '{count, plural, one {# vínculo usa} other {# vínculos usan}} un par fuera del marco',
    say: '{key} está vinculado a {objective} con {result}, un par que el marco no enlaza.',
    fix: 'Elija un par enlazado para {key}; si {objective} y {result} sí van juntos, agregue el par a los enlaces del marco.',
  },
  'objectives-and-results-funded': {
    title: 'Pasada la mitad del período, cada objetivo y cada resultado ha recibido dinero',
    why: 'Un objetivo o resultado que a esta altura no tiene dinero difícilmente se alcanzará, o sus gastos están vinculados a otro.',
    group:
      '{count, plural, one {# objetivo o resultado no ha} other {# objetivos o resultados no han}} recibido dinero',
    say: 'Al {asOf} ha pasado más de la mitad del período y {amount_sign, select, negative {el dinero vinculado a {key} es {amount}} other {no hay dinero de la subvención vinculado a {key}}}.',
    fix: 'Revise si hay gastos de {key} vinculados a otro; si no ha tenido ninguno, diga en el informe cuándo los tendrá.',
  },
  'document-counted-once': {
    title: 'Un documento se cuenta una sola vez',
    why: 'Un gasto cargado dos veces es lo primero que una auditoría rechaza, y hay que devolverlo.',
    group: '{count, plural, one {# documento se cuenta dos veces} other {# filas cuentan de nuevo un documento}}',
    say: '{key} tiene el mismo documento ({document}), fecha ({date}) e importe ({amount}) que {other}{kind, select, across {, que es de {otherPartner} mientras este es de {partner}} other {}}.',
    fix: '{kind, select, across {Pregunte a {partner} y a {otherPartner} si cada uno pagó una parte; si no, quite o corrija una de las filas.} other {Si es el mismo gasto, quite una de las filas o anúlela con una corrección que la nombre; si son dos gastos, dé a cada uno su número de documento.}}',
  },
  'shared-amounts-re-add': {
    title: 'Los importes del reparto son la división exacta de su gasto',
    why: 'Los importes por objetivo y resultado deben volver a sumar el gasto al centavo; si no, dos informes de la misma subvención difieren.',
    group: 'Hay importes del reparto que no son la división exacta',
    say: '{kind, select, blank {{count, plural, one {# fila del reparto aún no tiene} other {# filas del reparto aún no tienen}} importe, así que el resumen deja fuera ese dinero.} other {Una fila del reparto de {key} dice {written}; su parte exacta es {expected}, {difference_abs} {difference_sign, select, negative {más} other {menos}}.}}',
    fix: '{kind, select, blank {Deje que Allot reparta los gastos; escribe los importes exactos.} other {Escriba {expected} o deje que Allot reparta {key} de nuevo.}}',
  },
};
