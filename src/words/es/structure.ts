// Spanish texts of the rules about the structure of the workbook.
import type { RuleTexts } from '../ruleTexts';

export const structure: RuleTexts = {
  'workbook-is-a-template': {
    title: 'El libro es el de una subvención',
    why: 'De un libro que no tiene ninguna de las tablas de una subvención no se puede decir nada sobre ella.',
    group: 'Este no es el libro de una subvención',
    say:
      'Este libro parece ser de otra clase: tiene {sheet_count, plural, one {la hoja {sheets}} other {# hojas ({sheets})}}' +
      '{heading_count, plural, =0 {} other {, con encabezados como {headings}}}, y ninguna de las tablas de una subvención.',
    fix: 'Abra el libro de la subvención, o cree uno nuevo con la plantilla y pegue en él sus cifras.',
  },
  'tables-present': {
    title: 'Cada tabla obligatoria está, y una sola vez',
    why: 'Sin una de sus tablas, o con dos que podrían serlo, las cifras de la subvención no se pueden sumar ni comparar.',
    group: '{count, plural, one {# tabla falta o aparece} other {# tablas faltan o aparecen}} más de una vez',
    say:
      '{found, select, none {El libro no tiene la tabla {table}.} ' +
      'other {Hay {count} tablas que podrían ser {table}: {places}.}}',
    fix:
      '{found, select, none {Reponga la tabla {table}: cópiela de una versión anterior, o dé el nombre {table} a la tabla ' +
      'que tiene esas filas (Diseño de tabla, Nombre de la tabla).} other {Deje una sola con el nombre {table}; a las demás ' +
      'póngales otros encabezados o elimínelas.}}',
  },
  'columns-present': {
    title: 'Cada columna y cada campo obligatorio está',
    why: 'Lo que estaría en una columna que falta no entra en ningún total ni en ninguna comprobación.',
    group: '{count, plural, one {Falta # columna o campo obligatorio} other {Faltan # columnas o campos obligatorios}}',
    say:
      '{kind, select, field {La tabla {table} no tiene una fila para {name}.} ' +
      'other {La tabla {table} no tiene la columna {name}.}}',
    fix:
      '{kind, select, field {Agregue una fila con {name} en la primera columna y su valor al lado.} ' +
      'other {Agregue una columna con el encabezado {name}, o ponga ese encabezado a la columna que lo contiene.}}',
  },
  'headings-unique': {
    title: 'Dos encabezados de una tabla no significan la misma columna',
    why: 'De dos columnas iguales solo se lee la primera: lo que está en la otra no entra en ningún total ni en ninguna comprobación.',
    group: '{count, plural, one {# encabezado significa} other {# encabezados significan}} lo mismo que otro',
    say:
      '{kind, select, same_column {El encabezado «{heading}» significa la misma columna que «{first_heading}» en ' +
      '{first_cell}; solo se lee {first_cell}.} other {Dos columnas se llaman «{heading}»: esta y {first_cell}.}}',
    fix:
      '{kind, select, same_column {Reúna los valores en una de las dos columnas, y elimine la otra o póngale otro ' +
      'encabezado.} other {Ponga otro encabezado a una de las dos columnas.}}',
  },
  'headings-recognised': {
    title: 'Los encabezados están escritos como en la plantilla',
    why: 'Un encabezado que solo se adivina puede contener otra cosa que la columna por la que se lee.',
    group:
      '{count, plural, one {# encabezado no está escrito} other {# encabezados no están escritos}} como en la plantilla',
    say: 'El encabezado «{heading}» se lee como {column}.',
    fix: 'Si es eso lo que contiene la columna, escriba {column} o su nombre en la plantilla; si no, póngale otro encabezado.',
  },
  'template-version-known': {
    title: 'La versión de la plantilla es conocida',
    why: 'En un libro de otra versión las mismas celdas pueden significar otra cosa y leerse mal.',
    group: 'La versión de la plantilla no es conocida',
    say:
      '{kind, select, none {El libro no dice qué versión de la plantilla sigue; se lee como versión {known}.} ' +
      'other {El libro sigue la versión {version} de la plantilla; aquí solo se conoce la versión {known}.}}',
    fix:
      '{kind, select, none {Escriba {known} si el libro se creó con la plantilla.} ' +
      'other {Revise el libro con la versión de Allot que lo creó, o lleve sus filas a un libro nuevo.}}',
  },
  'required-tables-filled': {
    title: 'Cada tabla obligatoria tiene al menos una fila',
    why: 'Una subvención sin socios, importes, objetivos o resultados no se puede comprobar, y nada se puede aprobar.',
    group: 'Hay tablas obligatorias aún sin filas',
    say: 'Aún sin llenar: {count, plural, one {la tabla {tables} no tiene} other {las tablas {tables} no tienen}} ninguna fila.',
    fix: 'Agregue primero sus socios; luego la asignación de cada uno, los objetivos y los resultados esperados.',
  },
  'data-inside-tables': {
    title: 'Ninguna fila está fuera de su tabla',
    why: 'Lo que está debajo o al lado de una tabla no entra en ningún total, aunque parezca que sí.',
    group: '{count, plural, one {# fila tiene} other {# filas tienen}} valores fuera de su tabla',
    say:
      '{side, select, below {La fila {row} está debajo de la tabla {table} y nada la cuenta.} ' +
      'other {La fila {row} tiene valores al lado de la tabla {table} y nada los cuenta.}}',
    fix:
      '{side, select, below {Si la fila es de la tabla, arrastre hasta ella la esquina inferior derecha de la tabla; si no, ' +
      'deje más espacio o elimínela.} other {Si los valores son de la tabla, páselos a sus columnas; si no, deje una ' +
      'columna libre en medio.}}',
  },
};
