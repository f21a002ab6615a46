// Spanish texts of the rules on spending.
import type { RuleTexts } from '../ruleTexts';

export const spending: RuleTexts = {
  'spending-within-award': {
    title: 'El gasto no supera el monto otorgado',
    why: 'El financiador no paga más que el monto otorgado; lo que lo supera recae en los socios, a menudo cuando el dinero ya se fue.',
    group: 'El gasto supera el monto otorgado',
    say: 'El gasto con cargo a la subvención suma {expended}, {over} más que el monto otorgado de {award}; lo supera a partir de {key} ({amount}).',
    fix: 'Desde {key} en adelante, revise qué corresponde a otra fuente de dinero (Fuente) o a otra subvención, y acuerde con el financiador quién asume {over}.',
  },
  'cumulative-spending-within-allocation': {
    title: 'El gasto de cada socio hasta un año no supera su asignación hasta ese año',
    why: 'Gastar más de lo reservado para un socio consume el dinero de otro, o el de un año posterior antes de que se libere.',
    group:
      '{count, plural, one {# asignación acumulada está excedida} other {# asignaciones acumuladas están excedidas}}',
    say: 'Hasta el año {year}, {partner} ha gastado {spent}{scope, select, line { en {budgetLine}} other {}}, {over} más que los {allocated} asignados; supera la asignación con {key} ({amount}).',
    fix: 'Revise el socio, la fecha, la línea presupuestaria y la fuente de {key} y de las filas que siguen; si son correctos, la asignación de {partner} necesita una revisión de {over}.',
  },
  'year-spending-within-allocation': {
    title: 'El gasto de cada socio en un año no supera la asignación de ese año',
    why: 'Usar dinero que pasó de un año anterior puede requerir el consentimiento del financiador.',
    group: '{count, plural, one {# asignación anual está excedida} other {# asignaciones anuales están excedidas}}',
    say: 'En el año {year}, {partner} ha gastado {spent}, {over} más que los {allocated} asignados para ese año{kind, select, covered {; lo cubre el saldo de los años anteriores} other {}}.',
    fix: 'Revise las fechas desde {key} en adelante; si son correctas, pregunte si el financiador debe aprobar que se gasten {over} más en el año {year}.',
  },
  'burn-rate-in-range': {
    title: 'El gasto va al ritmo de la asignación',
    why: 'Gastar despacio termina en devoluciones o en prisas; gastar deprisa deja los últimos meses sin dinero.',
    group: '{count, plural, one {# ritmo de gasto está} other {# ritmos de gasto están}} fuera del rango',
    say: 'Al {asOf}, {scope, select, total {todos los socios juntos han} other {{partner} ha}} gastado {spent} de los {planned} previstos hasta ese día, {side, select, low {menos} other {más}} del {limit}.',
    fix: '{side, select, low {Pregunte qué se ha retrasado o si faltan gastos por registrar; si el trabajo se ha desplazado, prevea una reasignación o una prórroga.} other {Revise que las filas correspondan a esta subvención y a estas fechas, y vea cómo se pagará el resto del período.}}',
  },
  'local-amount-agrees': {
    title: 'El importe es el importe local dividido por el tipo de cambio',
    why: 'Un auditor vuelve a convertir el comprobante; una diferencia es un gasto que la subvención quizá no pueda asumir.',
    group: '{count, plural, one {# importe no concuerda} other {# importes no concuerdan}} con su tipo de cambio',
    say: '{kind, select, inverse {{key} tiene el tipo de cambio al revés: {local, number, ::.######}{currency, select, XXX {} other { {currency}}} multiplicado por {rate, number, ::.##########} da {amount}.} unusable {{key} tiene un tipo de cambio de {rate, number, ::.##########}; un tipo de cambio es mayor que cero.} other {{key} es {amount}, pero {local, number, ::.######}{currency, select, XXX {} other { {currency}}} a {rate, number, ::.##########} da {expected}: una diferencia de {difference_abs}.}}',
    fix: '{kind, select, inverse {Escriba el tipo de cambio como unidades de moneda local por una unidad de la moneda de la subvención.} unusable {Escriba el tipo de cambio del día del comprobante, como unidades de moneda local por una unidad de la moneda de la subvención.} other {Compare {key} con su comprobante y corrija el importe, el importe local o el tipo de cambio.}}',
  },
  'reallocation-within-limit': {
    title: 'Lo reasignado no supera lo que no necesita aprobación',
    why: 'El dinero movido más allá del límite sin aprobación puede rechazarse, aunque se haya gastado bien.',
    group:
      '{count, plural, one {# reasignación supera} other {# reasignaciones superan}} lo que no necesita aprobación',
    say: 'Desde la última aprobación se han reasignado {moved}{scope, select, line { en {budgetLine}} partner { de {partner}} both { de {partner} en {budgetLine}} other {}}, {over} más que los {limit} que no necesitan aprobación ({share} de {base}, perfil {profile}).',
    fix: 'Consulte el convenio de la subvención, que es el que decide; si fija este límite, pida al financiador que apruebe la reasignación y regístrela como revisión de la clase Aprobada.',
  },
  'revisions-net-to-zero': {
    title: 'Cada revisión suma cero, y los cambios del monto llevan al monto otorgado',
    why: 'Una reasignación mueve dinero aprobado; lo que agrega nadie lo ha otorgado, y lo que omite se pierde.',
    group: 'Las revisiones no suman cero o no llevan al monto otorgado',
    say: '{kind, select, award {La línea de base de {baseline} y los cambios del monto de {changes} no dan el monto otorgado de {award}: {net_sign, select, negative {faltan} other {sobran}} {net_abs}.} other {La revisión {revision} no suma cero: {net_sign, select, negative {quita} other {agrega}} {net_abs}.}}',
    fix: '{kind, select, award {Registre el cambio del monto en filas de la clase Cambio del monto, o corrija el monto otorgado o la línea de base.} other {Corrija los cambios de {revision} o agregue la fila que falta; un cambio del propio monto es una fila de la clase Cambio del monto.}}',
  },
  'revisions-explain-current-allocation': {
    title: 'La asignación es la aprobada con sus revisiones',
    why: 'Un cambio que ninguna revisión cuenta no lo aprobó nadie, y después nadie puede decir cuándo ni por qué se hizo.',
    group:
      '{count, plural, one {# importe asignado sin revisión que lo} other {# importes asignados sin revisión que los}} explique',
    say: '{partner}, {budgetLine}, año {year}: la asignación es {current}, la aprobada con sus revisiones {expected}; {difference_abs} {difference_sign, select, negative {menos} other {más}} de lo que algo explica.',
    fix: 'Registre el cambio como revisión, con su clase y su motivo, o restablezca {expected}.',
  },
};
