// Spanish: texts of the context bar: what the selected row leaves, an amount tried, the rules that read the cell.
import type { context as en } from '../en/context';

export const context: Readonly<Record<keyof typeof en, string>> = {
  'context.label': 'Celda seleccionada {cell}',
  'context.leaves': 'quedan {amount}',
  'context.over': 'excede en {amount}',
  'context.try': 'Probar',
  'context.try-label': 'Probar un importe en {cell}',
  'context.write': 'Escribir en {cell}',
  'context.waits': 'Escriba un importe. Nada se escribe en la hoja antes de que pulse el botón.',
  'context.same': 'La celda ya contiene este importe.',
  'context.unreadable':
    'Esto no se puede leer de una sola manera como importe. Escríbalo como en la hoja, por ejemplo {example}.',
  'context.leaves-now': 'Lo que queda',
  'context.leaves-then': 'Lo que quedaría',
  'context.leaves-if': 'Si {old} pasa a {new}, queda',
  'context.not-written': 'aún no se ha escrito nada',
  'context.gauge': 'Usado {used}, esta fila {line}, límite {limit}',
  'context.no-lines': 'La fila no nombra nada que tenga dinero asignado.',
  'context.short': 'La asignación dejaría de cuadrar: faltarían {amount} para el monto otorgado.',
  'context.beyond': 'La asignación dejaría de cuadrar: superaría el monto otorgado en {amount}.',
  'context.move': 'Lleve el importe a otra celda o registre una revisión.',
  'context.written': '{cell} es ahora {amount}',
  'context.rules': 'Reglas que leen esta celda',
  'context.no-rules': 'Ninguna regla lee esta celda.',
  'context.count.broken': '{count, plural, one {# no se cumple} other {# no se cumplen}}',
  'context.count.not-checked': '{count, plural, one {# sin comprobar} other {# sin comprobar}}',
  'context.count.nothing-to-examine': '{count, plural, one {# sin nada que examinar} other {# sin nada que examinar}}',
  'context.count.held': '{count, plural, one {# se cumple} other {# se cumplen}}',
  'context.elsewhere':
    '{count, plural, one {# hallazgo en otro lugar, ninguno aquí} other {# hallazgos en otros lugares, ninguno aquí}}',
  'context.also-elsewhere': '{count, plural, one {y # hallazgo en otro lugar} other {y # hallazgos en otros lugares}}',
  'context.more':
    '{kind, select, held {{count, plural, one {Mostrar # más que se cumple} other {Mostrar # más que se cumplen}}} other {{count, plural, one {Mostrar # más sin incumplimiento} other {Mostrar # más sin incumplimiento}}}}',
  'context.fewer': 'Mostrar menos',
};
