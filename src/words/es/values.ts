// Spanish texts of the rules about the values of single cells.
import type { RuleTexts } from '../ruleTexts';

export const values: RuleTexts = {
  'amounts-are-numbers': {
    title: 'Los importes y demás números son números, no texto',
    why: 'Excel deja el texto fuera de todos los totales sin avisar, y falta dinero que todos creen contado.',
    group:
      '{count, plural, one {# importe u otra cifra no es un número} other {# importes u otras cifras no son números}}',
    say:
      '{stands, select, amount {«{text}» ({key}) es texto y no se cuenta en ningún total; se lee como {amount}.} ' +
      'finer {«{text}» ({key}) es texto y no se cuenta en ningún total; tiene más decimales que la moneda.} ' +
      'share {«{text}» ({key}) es texto y no se usa; se lee como {share}.} ' +
      'number {«{text}» ({key}) es texto y no se puede usar; se lee como {number, number, ::.######}.} ' +
      'truth {{text} ({key}) está donde va un número y no se cuenta en ningún total.} ' +
      'other {«{text}» ({key}) no es un número y no se cuenta en ningún total.}}',
    fix:
      '{stands, select, amount {Escriba el importe como número: {amount}.} share {Escriba el porcentaje como número: {share}.} ' +
      'number {Escríbalo como número: {number, number, ::.######}.} other {Escriba el número que va aquí, o borre la celda.}}',
  },
  'amounts-have-one-reading': {
    title: 'Ningún importe se puede leer de dos maneras',
    why: 'Mal leído, un importe resulta cien o mil veces mayor o menor, y nada llama la atención.',
    group: '{count, plural, one {# importe tiene} other {# importes tienen}} dos lecturas',
    say:
      '{scope, select, finer {«{text}» ({key}) es texto y puede significar {second}, o un número con más decimales que la moneda} ' +
      'column {«{text}» ({key}) es texto y puede significar {first} o {second}, con {difference_abs} de diferencia; con él la columna suma {first_total} o {second_total}} ' +
      'other {«{text}» ({key}) es texto y puede significar {first} o {second}, con {difference_abs} de diferencia}}.',
    fix: 'Busque el importe y escríbalo como número{scope, select, finer {} other {: {first} o {second}}}.',
  },
  'amounts-present': {
    title: 'Cada importe obligatorio está',
    why: 'Un total sobre una celda vacía parece completo y no lo es.',
    group: '{count, plural, one {Falta # importe obligatorio} other {Faltan # importes obligatorios}}',
    say:
      '{kind, select, blank {{key} no tiene importe aquí.} ' +
      'other {El importe de {key} es una fórmula cuyo resultado no está en el archivo, y no se cuenta en ningún total.}}',
    fix:
      '{kind, select, blank {Escriba el importe; si no hay, escriba 0.} ' +
      'other {Abra el libro en Excel, deje que calcule y guárdelo.}}',
  },
  'amounts-in-whole-cents': {
    title: 'Los importes son centavos enteros, o unidades mínimas enteras de la moneda',
    why: 'Nadie puede pagar una fracción de centavo: los totales difieren entonces en un centavo de lo pagado y no cuadran.',
    group: '{count, plural, one {# importe no se puede} other {# importes no se pueden}} contar al centavo',
    say:
      '{kind, select, fraction {{key} contiene {number, number, ::.##########}; los importes en {currency} ' +
      '{count, plural, =0 {no tienen decimales} one {tienen # decimal como máximo} other {tienen # decimales como máximo}}, ' +
      'y no se cuenta en ningún total.} ' +
      'too_large {{key} contiene {number, number}, demasiado grande para sumarlo hasta el centavo.} ' +
      'other {{key} muestra la fecha {text} donde va un importe.}}',
    fix:
      '{kind, select, fraction {Redondéelo como lo hace el documento, ' +
      '{count, plural, =0 {a un número entero} one {a # decimal} other {a # decimales}}. Una fórmula necesita REDONDEAR.} ' +
      'too_large {Escriba el importe de nuevo: probablemente le sobran cifras.} other {Escriba el importe que va aquí.}}',
  },
  'dates-are-dates': {
    title: 'Las fechas son fechas, no texto',
    why: 'Una fila sin una fecha verdadera no pertenece a ningún año: queda fuera del período y de toda comparación por año.',
    group: '{count, plural, one {# fecha falta o no se puede} other {# fechas faltan o no se pueden}} usar',
    say:
      '{stands, select, one {«{text}» ({key}) es texto, no una fecha; se lee como {first}.} ' +
      'two {«{text}» ({key}) es texto y puede significar {first} o {second}.} ' +
      'blank {{key} no tiene fecha aquí.} ' +
      'no_result {La fecha de {key} es una fórmula cuyo resultado no está en el archivo.} ' +
      'number {{text} ({key}) es un número que no corresponde a ningún día.} ' +
      'other {«{text}» ({key}) no es una fecha.}}',
    fix:
      '{stands, select, one {Escríbala como fecha: {first}.} two {Busque el día y escríbalo como fecha: {first} o {second}.} ' +
      'no_result {Abra el libro en Excel, deje que calcule y guárdelo.} other {Escriba el día como fecha.}}',
  },
  'dates-plausible': {
    title: 'Las fechas están entre 1990 y 2100',
    why: 'Una fecha de otro siglo deja la fila fuera de la subvención o en el año equivocado.',
    group:
      '{count, plural, one {# fecha está fuera de 1990–2100 o lleva} other {# fechas están fuera de 1990–2100 o llevan}} hora',
    say:
      '{kind, select, far {{key} tiene fecha del {date}, fuera de 1990 a 2100.} ' +
      'other {La fecha de {key}, {date}, lleva también una hora.}}',
    fix:
      '{kind, select, far {Escriba la fecha de nuevo, con cuatro cifras para el año.} ' +
      'other {Escriba solo la fecha; una fórmula puede usar ENTERO para quitar la hora.}}',
  },
  'negative-amounts-explained': {
    title: 'Los importes bajo cero están explicados',
    why: 'Un signo menos puesto por error oculta el gasto dos veces, y un reembolso sin su pago no se puede rastrear.',
    group:
      '{count, plural, one {# signo, reembolso o corrección} other {# signos, reembolsos o correcciones}} sin explicar',
    say:
      '{kind, select, payment {{key} es un pago de {amount}, y nada dice si es un reembolso o una corrección.} ' +
      'refund {{key} es un reembolso, pero su importe de {amount} aumenta lo gastado.} ' +
      'correction {{key} es una corrección de {amount} que no dice qué corrige.} ' +
      'untraced {{key} es un reembolso de {amount} que no dice qué se devolvió.} ' +
      'other {{key} tiene asignado {amount} en el año {year}, menos que nada.}}',
    fix:
      '{kind, select, payment {Elija Reembolso o Corrección como Tipo, o quite el signo menos si se pagó.} ' +
      'refund {Ponga un signo menos ante el importe, o elija otro Tipo.} ' +
      'allocation {Corrija el importe; un cambio de la asignación va en Revisiones.} ' +
      'other {Elija en Corrige el gasto que se devuelve o corrige.}}',
  },
  'shares-one-scale': {
    title: 'Los porcentajes están escritos en una sola escala',
    why: 'De 50 y 0,5 uno es cien veces lo que se quiso decir, y el gasto se carga al resultado equivocado.',
    group: 'Los porcentajes están escritos en dos escalas',
    say:
      '{count, plural, one {Un porcentaje está escrito} other {# porcentajes están escritos}} como número entero, por ejemplo ' +
      '{number, number, ::.######}, junto a {others, plural, one {uno escrito} other {# escritos}} como parte de 1, ' +
      'por ejemplo {usual}.',
    fix:
      'Escriba {meant} en lugar de {number, number, ::.######}, y los demás igual: con el signo de porcentaje, para que ' +
      'Excel conserve la escala.',
  },
  'amounts-not-outlying': {
    title: 'Ningún importe está lejos de lo habitual',
    why: 'Una cifra de más o un separador decimal corrido se pasan por alto con facilidad en una lista larga.',
    group: '{count, plural, one {# importe llama} other {# importes llaman}} la atención por su tamaño',
    say:
      '{kind, select, multiple {{key} de {amount} es exactamente {factor} veces {sibling} de {sibling_amount}, ' +
      'que es del mismo documento.} ' +
      'other {{key} de {amount} es inusual para {partner}, cuyas líneas suelen ser de unos {typical}.}}',
    fix: 'Compare el importe con el documento; si es correcto, no hace falta hacer nada.',
  },
  'values-from-lists': {
    title: 'Las opciones se toman de sus listas',
    why: 'Una fila con una palabra desconocida no cuenta: su dinero no está en ninguna fuente y su resultado no tiene nivel.',
    group: '{count, plural, one {# opción falta o no está} other {# opciones faltan o no están}} en su lista',
    say:
      '{kind, select, off_list {«{text}» ({key}) no es ninguna de las opciones de esta columna.} ' +
      'currency {«{text}» no es el código de una moneda, y los importes se leen como dólares de los Estados Unidos.} ' +
      'other {{key} no tiene aquí ninguna opción elegida, y necesita una.}}',
    fix:
      '{kind, select, currency {Escriba las tres letras de la moneda, como USD, BRL o CLP.} ' +
      'other {Elija una de las palabras que ofrece la lista de la celda.}}',
  },
};
