// Spanish texts of reports and of the command line.
import type { Texts } from '../en/texts';
import { context } from './context';
import { fixing } from './fixing';
import { host } from './host';
import { matrix } from './matrix';
import { map } from './map';
import { pane } from './pane';
import { repair } from './repair';
import { review } from './review';
import { reviewing } from './reviewing';
import { workbench } from './workbench';

export const texts: Texts = {
  ...context,
  ...fixing,
  ...host,
  ...matrix,
  ...map,
  ...pane,
  ...repair,
  ...review,
  ...reviewing,
  ...workbench,
  'verdict.valid': 'La asignación es válida',
  'verdict.invalid':
    '{errors, plural, one {# error} other {# errores}} en {rules, plural, one {# regla} other {# reglas}}',
  'verdict.incomplete':
    'Incompleto: {count, plural, one {# comprobación obligatoria no pudo hacerse} other {# comprobaciones obligatorias no pudieron hacerse}}',
  'verdict.partial':
    'Solo se {count, plural, one {pidió # regla} other {pidieron # reglas}}; nada se dice de las demás',
  'verdict.unreadable': 'No se pudo examinar',
  'severity.error': 'Error',
  'severity.warning': 'Advertencia',
  'severity.advice': 'Consejo',
  'counts.warnings': '{count, plural, one {# advertencia} other {# advertencias}}',
  'counts.advice': '{count, plural, one {# consejo} other {# consejos}}',
  'totals.award': 'Monto otorgado',
  'totals.allocated': 'Asignado',
  'totals.expended': 'Gastado',
  'totals.mapped': 'Vinculado a resultados',
  'totals.pledged': 'Cofinanciamiento comprometido',
  'totals.cofinanced': 'Cofinanciamiento gastado',
  'totals.unread':
    '{count, plural, one {# importe está escrito} other {# importes están escritos}} como texto y no se {count, plural, one {cuenta} other {cuentan}} en ningún total ({amount} según {count, plural, one {se lee} other {se leen}})',
  'report.title': 'Allot: informe de {file}',
  'report.date': 'Revisado el {today}, cifras hasta el {asOf}, reglas {rules}',
  'report.examined': 'Qué se examinó',
  'report.held': '{count, plural, one {# regla se cumple} other {# reglas se cumplen}}',
  'report.nothing': '{count, plural, one {# regla no tenía} other {# reglas no tenían}} nada que examinar',
  'report.not-checked': 'No se pudo comprobar ({count})',
  'report.all-checked': 'Todas las reglas se pudieron comprobar.',
  'report.more': '… y {count, plural, one {# más} other {# más}}',
  'report.group': '{sort} · {count, plural, one {# hallazgo} other {# hallazgos}} contra «{title}» · {rule}',
  'report.where': 'Dónde',
  'report.what': 'Qué',
  'report.why': 'Por qué importa',
  'report.fix': 'Qué hacer',
  'report.rule': 'Regla',
  'report.basis': 'Se basa en',
  'report.outcome': 'Estado',
  'report.subjects': 'Examinados',
  'report.nowhere': 'libro',
  'report.also': 'y {count, plural, one {# celda más} other {# celdas más}}',
  'report.nothing-to-fix': 'No hay nada que corregir.',
  'outcome.held': 'se cumple',
  'outcome.broken': 'no se cumple',
  'outcome.nothing-to-examine': 'nada que examinar',
  'outcome.not-checked': 'sin comprobar',
  'obstacle.not-a-template': 'No es un libro que Allot conozca.',
  'obstacle.not-filled-in': 'El libro aún no se ha llenado.',
  'obstacle.table-missing': 'No se encontró la tabla {table}.',
  'obstacle.table-empty': 'La tabla {table} aún no tiene filas.',
  'obstacle.column-missing': 'La tabla {table} no tiene la columna {column} ({where}).',
  'obstacle.field-missing': 'La subvención no tiene valor en {field} ({where}).',
  'obstacle.field-unreadable': 'El valor de {field} no se puede leer ({where}).',
  'obstacle.amount-unread':
    'Un importe que la suma necesita {has_text, select, no {no tiene resultado} other {no se puede leer: «{text}»}} ({where}).',
  'obstacle.date-unread':
    'La fecha de un gasto {has_text, select, no {falta} other {no se puede leer: «{text}»}}, así que no se conoce su año ({where}).',
  'obstacle.share-unread': 'Un porcentaje tiene más detalle que 0,01 % o no se puede leer ({where}).',
  'obstacle.total-without-result': 'Un total es una fórmula que se guardó sin su resultado ({where}).',
  'obstacle.period-impossible': 'La subvención termina antes de empezar ({where}).',
  'obstacle.years-differ':
    'Las columnas de años de la asignación no son las de los {years} años de la subvención ({where}).',
  'obstacle.not-told':
    'El programa en que está abierto el libro no dice {fact, select, hiddenRows {qué filas están ocultas} hiddenColumns {qué columnas están ocultas} merged {qué celdas están combinadas} externalLinks {qué libros están vinculados} calculation {cómo calcula el libro} other {el sistema de fechas}}.',
  'obstacle.crashed': 'Aquí falló Allot, no sus datos: {error}. Por favor, avísenos.',
  'obstacle.not-asked': 'No se pidió.',
  'basis.grant agreement': 'convenio de subvención',
  'basis.donor rule': 'norma del donante',
  'basis.accounting practice': 'práctica contable',
  'basis.spreadsheet practice': 'buena práctica en hojas de cálculo',
  'problem.not-found': 'No existe el archivo {file}.',
  'problem.not-permitted': 'El archivo {file} no se puede leer: falta permiso o no es un archivo.',
  'problem.not-a-workbook':
    'No es un libro de Excel{seems, select, text {: parece ser texto} empty {: parece ser un archivo vacío} html {: parece ser una página web} xml {: parece ser XML} pdf {: parece ser un PDF} zip {: parece ser un archivo zip} ods {: parece ser una hoja de OpenDocument} docx {: parece ser un documento de Word} pptx {: parece ser una presentación} binary {: parece ser otro tipo de archivo} other {}}. Guárdelo como .xlsx e inténtelo de nuevo.',
  'problem.legacy-format':
    'El libro está en un formato antiguo o binario (.xls, .xlsb). Guárdelo como .xlsx e inténtelo de nuevo.',
  'problem.encrypted':
    'El libro pide una contraseña para abrirse. Guarde una copia sin contraseña e inténtelo de nuevo.',
  'problem.corrupt':
    'El archivo está dañado{part, select, none {} other { ({part})}}. Ábralo en Excel, deje que lo repare y guárdelo de nuevo.',
  'problem.no-cells': 'El libro no tiene ninguna hoja con celdas, solo gráficos o macros.',
  'problem.unsafe': 'El archivo contiene algo que ningún libro de Excel necesita ({part}); por eso no se abrió.',
  'problem.too-large':
    'El libro supera un límite: más de {limit} {what, select, fileBytes {bytes en el archivo} entries {partes} cells {celdas} pages {celdas dispersas} strings {textos} formulas {fórmulas} sheets {hojas} tables {tablas} mergedAreas {áreas combinadas} validations {listas desplegables} names {nombres} partBytes {bytes en una parte} textBytes {bytes en un texto} other {niveles}}.',
  'problem.too-large-unpacked':
    'El libro descomprimido ocupa más de {limit} bytes. Si de verdad es tan grande, suba el límite con --max-size.',
  'problem.crashed': 'Allot falló al leer el archivo ({error}). Es un fallo de Allot, no de sus datos.',
  'matrix.partner': 'Socio',
  'matrix.year': 'Año {year}',
  'matrix.grant-year': 'Año',
  'matrix.word': 'Palabra',
  'matrix.not-mapped': 'Sin vincular',
  'matrix.no-year': 'En el total, pero en ningún año de la subvención: {amount}',
  'matrix.no-partner': 'En el total, pero de ningún socio conocido: {amount}',
  'matrix.total': 'Total',
  'matrix.allocated': 'Asignado',
  'matrix.expended': 'Gastado',
  'matrix.variance': 'Variación',
  'matrix.utilisation': 'Ejecución',
  'matrix.objective': 'Objetivo',
  'matrix.by-partner': 'Asignación y gasto por socio y año de la subvención',
  'matrix.by-result': 'Gasto con la subvención por objetivo y resultado',
  'matrix.cofinanced': 'Gasto cofinanciado por objetivo y resultado',
  'matrix.unmapped': 'Sin vincular: {amount}',
  'variance.underspend': 'subejercicio',
  'variance.overspend': 'sobregasto',
  'variance.none': 'ninguna',
  'rules.heading': 'Reglas',
  'rules.intro':
    'Hecho a partir de las reglas con `npm run generate`. Un error impide la aprobación; una advertencia se enumera y puede aceptarse con un motivo; un consejo informa.',
  'rules.facts': 'Datos',
  'cli.passed-over':
    'Omitidos en {folder}: {count, plural, one {# archivo que no es libro} other {# archivos que no son libros}} de Excel.',
  'cli.no-workbooks': 'No hay ningún libro en {folder}.',
  'cli.no-match': 'Ningún archivo coincide con {pattern}.',
  'cli.unknown-command': 'No existe la orden «{command}».',
  'cli.unknown-option': 'No existe la opción {option}.',
  'cli.option-value': 'La opción {option} necesita un valor, escrito después o como {option}=VALOR.',
  'cli.output-workbook': '{file} es nombre de un libro; un informe nunca reemplaza uno. Dé otro nombre al informe.',
  'cli.xlsx-only': '{file}: una plantilla es un archivo .xlsx. Dele esa extensión.',
  'expected.rules': 'identificadores de reglas separados por comas',
  'cli.bad-value': 'El valor «{value}» no sirve para {option}: se espera {expected}.',
  'cli.unknown-rule': 'No existe la regla «{rule}». `allot rules` las enumera.',
  'cli.missing-file': 'Indique qué archivo.',
  'cli.one-file': 'Esta orden acepta un solo archivo.',
  'cli.exists': '{file} ya existe. Use --force para sobrescribirlo.',
  'cli.cannot-write': 'No se puede escribir {file}: {detail}',
  'cli.crashed': 'Allot falló: {error}. Es un fallo de Allot, no de sus datos.',
  'cli.written': 'Escrito: {file}',
  'cli.written-sample': 'Escrito: {file} (con datos de muestra)',
  'cli.progress': 'Revisando {done} de {total}: {file}',
  'cli.see-help': 'Vea: allot {command} --help',
  'expected.date': 'una fecha como 2026-11-23',
  'expected.count': 'un número entero, 0 o más',
  'expected.amount': 'un importe mayor que 0 con punto decimal, como 475000.00',
  'expected.years': 'un número entero de 1 a 10',
  'expected.currency': 'una moneda ISO 4217, como USD',
  'expected.one-of': 'uno de {list}',
  'expected.size': 'un número de bytes',
  'help.main':
    'allot <orden>\n\n  new ARCHIVO.xlsx   escribe una plantilla\n  check ARCHIVO…     revisa libros, carpetas o patrones\n  matrix ARCHIVO     asignación, gasto y resultados en tablas\n  rules              el catálogo de reglas\n  proof ARCHIVO      la prueba de la asignación como página para imprimir\n  verify ARCHIVO     si el contenido conserva una huella\n\nToda orden acepta --lang en|es|pt y --help. Códigos de salida: 0 válido, 1 no válido o incompleto, 2 no se pudo examinar.',
  'help.new':
    'allot new ARCHIVO.xlsx [--profile lac-moving-to-scale|blank] [--sample] [--award N --years N --currency C] [--force]\n\nEscribe una plantilla en el idioma de --lang. --sample la llena con datos marcados como muestra.\nLos importes van en unidades con punto decimal. Nada se sobrescribe sin --force.',
  'help.check':
    'allot check ARCHIVO… [--format text|json|html] [--today AAAA-MM-DD] [--as-of AAAA-MM-DD] [--only REGLA,…]\n            [--max-examples N] [--output ARCHIVO] [--max-size BYTES]\n\nAplica las reglas a cada libro: archivos, carpetas (con todo lo que contienen), patrones. Nunca los cambia.\n--as-of lee las cifras hasta ese día y revisa la asignación como estaba aprobada ese día.\n--max-examples limita text y html (3 si no se indica). --max-size es lo máximo que un libro puede ocupar descomprimido (2 GB).',
  'help.matrix':
    'allot matrix ARCHIVO [--format text|json|csv] [--today AAAA-MM-DD]\n\nAsignación, gasto y variación por socio y año; gasto por objetivo y resultado.',
  'help.rules':
    'allot rules [--format text|json|md]\n\nEl catálogo de reglas, con las claves de los datos de cada una.',
};
