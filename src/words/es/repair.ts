// Spanish: texts of repairs, fixes, mapping and what is written to the workbook on request.
import type { repair as en } from '../en/repair';

export const repair: Readonly<Record<keyof typeof en, string>> = {
  'repair.effect.award': 'El monto otorgado {sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.allocated':
    'La asignación {scope, select, all {} other {de {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.spent':
    'El gasto {scope, select, all {} other {de {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.cofinanced':
    'El cofinanciamiento gastado {scope, select, all {} other {por {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.pledged':
    'El cofinanciamiento comprometido {scope, select, all {} other {por {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.reading.separator': 'Otros importes escritos como texto en este libro usan este signo decimal.',
  'repair.reading.award': 'Con ella la asignación suma el monto otorgado.',
  'repair.reading.row-total': 'Con ella los años suman el total de la fila.',
  'repair.reading.column-total': 'Con ella la columna suma su total.',
  'repair.reading.document-total': 'Con ella las filas suman el total del documento.',
  'repair.reading.local-amount': 'Coincide con el importe local y el tipo de cambio.',
  'repair.none':
    'Nada indica qué celda está mal: faltan o sobran {amount}. Compare las celdas con el presupuesto aprobado.',
  'repair.missing-row': 'Falta la fila aprobada de {partner}, {budgetLine}; representa {amount}.',
  'repair.alike':
    '{count, plural, =0 {Ninguna otra celda encaja de este modo.} one {Otra celda encaja del mismo modo.} other {Otras # celdas encajan del mismo modo.}}',
  'repair.total.partner': '{partner}, total',
  'repair.total.year': '{year}, todos los socios',
  'repair.title.approved': 'El valor aprobado',
  'repair.title.reading': 'Un texto leído como importe',
  'repair.title.crossing': 'La celda donde se cruzan fila y columna',
  'repair.title.duplicate-row': 'Una fila que está dos veces',
  'repair.title.swapped-digits': 'Cifras intercambiadas',
  'repair.title.missing-digit': 'Una cifra que falta',
  'repair.title.doubled-digit': 'Una cifra escrita dos veces',
  'repair.title.factor-10': 'Diez veces mayor o menor',
  'repair.title.factor-100': 'Cien veces mayor o menor',
  'repair.title.factor-1000': 'Mil veces mayor o menor',
  'repair.evidence.approved': 'Es el valor de la línea de base y las revisiones.',
  'repair.evidence.reading': 'El texto se lee como este importe y con él la suma cuadra.',
  'repair.evidence.crossing': 'Los totales escritos de su fila y de su columna difieren en el mismo importe.',
  'repair.evidence.duplicate-row': 'Es igual a otra fila hasta el centavo y explica toda la diferencia.',
  'repair.evidence.swapped-digits': 'Dos cifras vecinas intercambiadas explican toda la diferencia.',
  'repair.evidence.missing-digit': 'Una cifra omitida explica toda la diferencia.',
  'repair.evidence.doubled-digit': 'Una cifra escrita dos veces explica toda la diferencia.',
  'repair.evidence.factor-10': 'Un factor de 10 explica toda la diferencia.',
  'repair.evidence.factor-100': 'Un factor de 100 explica toda la diferencia.',
  'repair.evidence.factor-1000': 'Un factor de 1000 explica toda la diferencia.',
  'repair.blocked.formula': '{cell} contiene una fórmula, que Allot no reemplaza. Vincule este gasto en la hoja.',
  'repair.blocked.no-column':
    'La tabla no tiene columna para esto; sus encabezados empiezan en {cell}. Agregue las columnas Objetivo y Resultado.',
  'repair.blocked.no-shares': 'El libro no tiene la tabla Shares (Reparto) donde escribir el reparto.',
  'repair.blocked.no-key': 'El gasto necesita una clave propia en {cell}, para que su reparto pueda nombrarlo.',
  'repair.blocked.amount-unread': 'El importe en {cell} no se puede leer, así que no se puede repartir.',
  'repair.blocked.not-whole': 'Los porcentajes deben sumar exactamente 100%, cada uno mayor que 0%.',
  'repair.blocked.pair-twice': 'Un par está dos veces en el reparto; déle un solo porcentaje.',
  'repair.left.partner-year': '{partner}, {year}',
  'repair.left.partner': '{partner}, todos los años',
  'repair.left.partner-line': '{partner}, {line}, todos los años',
  'repair.left.award': 'Fondos de la subvención, todos los socios',
  'repair.left.allocation': 'Monto otorgado, todas las asignaciones',
  'repair.left.source-year': '{partner}, cofinanciamiento {source, select, Core {básico} other {propio}}, {year}',
  'repair.left.source': '{partner}, cofinanciamiento {source, select, Core {básico} other {propio}}, todos los años',
  'repair.left.shares': 'Reparto de {key}',
  'repair.reach.objective': 'El objetivo {key} llegaría a',
  'repair.reach.result': 'El resultado {key} llegaría a',
  'repair.sheet.subtitle':
    '{count, plural, =0 {Nada que corregir.} one {# hallazgo.} other {# hallazgos.}} Comprobado: {time}. Escrito por Allot a pedido; se escribe de nuevo cada vez.',
  'repair.sheet.severity': 'Gravedad',
  'repair.sheet.checked': 'Comprobado',
  'repair.sheet.more': 'y {count, plural, one {# más} other {# más}}',
  'repair.sheet.no-summary':
    'El resumen necesita tablas y columnas que este libro no tiene como tablas de Excel: {list}. Agréguelas o cree un libro nuevo con la plantilla.',
};
