// Spanish texts of the rules on the grant’s period.
import type { RuleTexts } from '../ruleTexts';

export const period: RuleTexts = {
  'grant-period-complete': {
    title: 'El inicio, los años y el término de la subvención están dados y concuerdan',
    why: 'Sin ellos ningún gasto se puede ubicar en un año de la subvención ni decir si está dentro de ella.',
    group: 'El período de la subvención no está completo o no concuerda',
    say: `{kind, select,
    start {La subvención no tiene fecha de inicio en {cell}.}
    years {El número de años de la subvención falta en {cell}, o no es un número.}
    range {La subvención no puede tener {years, number} años: debe ser un número entero de 1 a 10.}
    closing {Los días de cierre en {cell} no son un número entero de días.}
      before {La subvención termina el {end}, antes de empezar el {start}.}
    other {La subvención termina el {end}, antes de que empiece el último de sus {years, number} años desde el {start}.}}`,
    fix: `{kind, select,
    start {Ingrese en {cell} la fecha de inicio del convenio de subvención.}
    years {Ingrese en {cell} el número de años de la subvención, de 1 a 10.}
    range {Ingrese en {cell} un número entero de 1 a 10.}
    closing {Indique los días posteriores al término en que aún se pueden pagar costos: 0 o más.}
      before {Corrija la fecha de término en {cell}, o la fecha de inicio.}
    other {Corrija la fecha de término en {cell}, o el número de años.}}`,
  },
  'expenditure-within-grant-period': {
    title: 'Cada gasto tiene fecha dentro del período de la subvención',
    why: 'Los costos fuera del período no son elegibles, y el financiador puede pedir que se devuelva el dinero.',
    group: '{count, plural, one {# gasto} other {# gastos}} con fecha fuera del período de la subvención',
    say: `{kind, select,
    early {{key} tiene fecha {date}, {days, plural, one {# día} other {# días}} antes de que empiece la subvención, el {first}.}
    other {{key} tiene fecha {date}, {days, plural, one {# día} other {# días}} después del último día para pagos, {last}.}}`,
    fix: 'Corrija la fecha de {key} si es un descuido; si no, saque el costo del registro de esta subvención.',
  },
  'expenditure-not-in-future': {
    title: 'Ningún gasto tiene fecha futura',
    why: 'Se informaría como gastado dinero que todavía no se gastó.',
    group: 'Hay gastos con fecha posterior a hoy o a la del informe',
    say: `{kind, select,
    future {{key} tiene fecha {date}, posterior a hoy, {today}.}
    other {{count, plural, one {# gasto tiene} other {# gastos tienen}} fecha posterior a la fecha de informe, {reporting}; el primero es {key}, del {date}.}}`,
    fix: `{kind, select,
    future {Corrija la fecha de {key}, o ingrese la fila cuando el dinero se haya gastado.}
    other {Déjelos para el próximo informe, o cambie la fecha de informe si este debe incluirlos.}}`,
  },
  'expenditure-in-allocated-year': {
    title: 'Los socios gastan dinero de la subvención solo cuando ya lo tienen asignado',
    why: 'El socio no tiene presupuesto aprobado para ese dinero en ese año, así que el costo no es elegible.',
    group: '{count, plural, one {# gasto de un socio} other {# gastos de socios}} aún sin asignación',
    say: `{kind, select,
    never {{partner} gastó {amount} en el año {year} ({key}), pero no tiene asignación en ningún año.}
    other {{partner} gastó {amount} en el año {year} ({key}), pero su asignación empieza en el año {allocated_from}.}}`,
    fix: 'Verifique el socio, la fecha y la fuente de {key}; si son correctos, la asignación de {partner} necesita una revisión.',
  },
  'year-boundary-confirmed': {
    title: 'Los documentos cercanos al cambio de año pertenecen al año en que se registran',
    why: 'Un costo registrado en el año equivocado consume la asignación del año equivocado.',
    group: '{count, plural, one {# documento es} other {# documentos son}} de un año distinto del registrado',
    say: `{kind, select,
    before {{key} está registrado en el año {year}, pero su documento es del {document_date}, antes de que empiece la subvención.}
    other {{key} está registrado en el año {year} ({date}), pero su documento es del {document_date}, en el año {document_year}.}}`,
    fix: 'Confirme en qué año se incurrió el costo: corrija una fecha de {key}, o acepte el hallazgo con un motivo.',
  },
};
