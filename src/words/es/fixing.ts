// Spanish: texts of what can be done about a finding: fixes, readings, repairs.
import type { fixing as en } from '../en/fixing';

export const fixing: Readonly<Record<keyof typeof en, string>> = {
  'fixing.preview': 'Vista previa',
  'fixing.cells': '{count, plural, one {# celda} other {# celdas}}, se deshace de una vez',
  'fixing.all-alike': 'Corregir los {count} de este tipo a la vez',
  'fixing.cell': 'Celda',
  'fixing.now': 'Ahora',
  'fixing.after': 'Después',
  'fixing.blank': '(vacía)',
  'fixing.choose': 'Cambiar {cell}',
  'fixing.choose-all': 'Cambiar todas las celdas',
  'fixing.more-cells': 'y {count, plural, one {# celda más} other {# celdas más}}',
  'fixing.stray-legend': '· espacio   ° otro tipo de espacio',
  'fixing.apply': 'Aplicar {count, plural, one {# cambio} other {# cambios}}',
  'fixing.done': 'Se {count, plural, one {cambió # celda} other {cambiaron # celdas}}',
  'fixing.one-undo': 'Se comprueba de nuevo enseguida. Se deshace con Ctrl+Z.',
  'fixing.none-chosen': 'Elija al menos una celda.',
  'fixing.which-value': '¿Cuál es el valor?',
  'fixing.column':
    '{numbers, plural, one {# valor de la columna es un número} other {# valores de la columna son números}}; {alike, plural, one {# es texto como este} other {# son textos como este}}.',
  'fixing.apply-to': 'Aplicar a',
  'fixing.only': 'Solo a {cell}',
  'fixing.with-alike': '{cell} y {count, plural, one {# más escrita} other {# más escritas}} del mismo modo: {cells}',
  'fixing.convert': 'Convertir',
  'fixing.convert-cells': 'Convertir {count, plural, one {# celda} other {# celdas}}',
  'fixing.choose-reading': 'Elija primero una lectura.',
  'fixing.impossible-reading': 'La otra lectura es más fina que un centavo: no es un importe.',
  'fixing.partner-year': '{partner}, año {year}: {spent} de {allocated}',
  'fixing.repair': 'Cambios mínimos para que cuadre',
  'fixing.more-repairs':
    '{count, plural, one {Es posible # corrección más, menos probable} other {Son posibles # correcciones más, menos probables}}.',
  'fixing.change-cell': 'Cambiar {cell} a {value}',
  'fixing.after-edit': 'Después del cambio',
};
