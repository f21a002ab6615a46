// Spanish texts of the rules on the allocation.
import type { RuleTexts } from '../ruleTexts';

export const allocation: RuleTexts = {
  'allocation-adds-up-to-award': {
    title: 'La asignación suma el monto otorgado',
    why: 'Lo asignado por encima del monto otorgado no se puede pagar, y lo que sobra se pierde para los socios.',
    group: 'La asignación no suma el monto otorgado',
    say: 'La asignación suma {allocated}, {difference_abs} {difference_sign, select, negative {menos} other {más}} que el monto otorgado de {award}.',
    fix: 'Busque el importe que difiere del presupuesto aprobado y corríjalo; no ajuste otro importe para que la suma dé.',
  },
  'row-totals-foot': {
    title: 'El total de cada fila es la suma de sus años',
    why: 'A un socio se le dice un total mientras sus años suman otro, y nadie sabe cuál se aprobó.',
    group: '{count, plural, one {# total de fila no es} other {# totales de filas no son}} la suma de sus años',
    say: 'El total de {row} es {total}, {difference_abs} {difference_sign, select, negative {menos} other {más}} que la suma de sus años, {expected}.',
    fix: 'Compare los años con el presupuesto aprobado y ponga en el total la suma de los años como fórmula.',
  },
  'column-totals-foot': {
    title: 'Cada fila de totales es la suma de sus columnas',
    why: 'El total que la gente cita no es la suma de las filas que se aprobaron.',
    group: '{count, plural, one {# total no es} other {# totales no son}} la suma de su columna',
    say: 'El total en {cell} es {total}, {difference_abs} {difference_sign, select, negative {menos} other {más}} que la suma de sus filas, {expected}.',
    fix: 'Ponga en {cell} la suma de todas las filas de la columna como fórmula, y revise toda suma que haya usado el total anterior.',
  },
  'years-match-grant': {
    title: 'Hay exactamente una columna por cada año de la subvención',
    why: 'El dinero en una columna posterior al último año no entra en ninguna suma, y un año sin columna no se puede asignar.',
    group: 'En {count, plural, one {# tabla} other {# tablas}} las columnas no coinciden con los años',
    say: `La subvención tiene {years, plural, one {# año} other {# años}}, pero {kind, select,
    extra {hay también una columna para el año {extra}.}
    missing {no hay columna para el año {missing}.}
    other {no hay columna para el año {missing} y hay una para el año {extra}.}}`,
    fix: `{kind, select,
    extra {Elimine las columnas que sobran, o corrija el número de años de la subvención.}
    missing {Agregue las columnas que faltan, o corrija el número de años de la subvención.}
    other {Numere las columnas de 1 a {years}.}}`,
  },
  'partner-and-year-totals-not-zero': {
    title: 'Cada socio de la asignación y cada año de la subvención tienen dinero',
    why: 'Una fila o un año en cero suele ser un importe que nadie ingresó, y sus gastos quedarán sin respaldo.',
    group: '{count, plural, one {# socio o año no tiene} other {# socios o años no tienen}} nada asignado',
    say: '{kind, select, year {No hay nada asignado en el año {year}.} other {{partner} está en la asignación sin dinero en ningún año.}}',
    fix: '{kind, select, year {Ingrese los importes del año {year}, o acepte el hallazgo si no debe haberlos.} other {Ingrese los importes de {partner}, o elimine sus filas si no recibe nada.}}',
  },
  'allocation-rows-unique': {
    title: 'Cada socio y línea presupuestaria está una sola vez en la asignación',
    why: 'Las dos filas se cuentan: el socio parece tener el doble, o un cambio llega solo a una de ellas.',
    group:
      '{count, plural, one {# fila de la asignación repite} other {# filas de la asignación repiten}} socio y línea',
    say: '{partner} con {line} está otra vez en {cell}, después de {first}.',
    fix: 'Ponga los importes aprobados en una de las dos filas y elimine la otra.',
  },
  'every-partner-has-allocation': {
    title: 'Cada socio ejecutor tiene una asignación',
    why: 'Un socio ejecutor sin asignación no puede gastar dinero de la subvención, y a menudo su fila simplemente se olvidó.',
    group: '{count, plural, one {# socio ejecutor no tiene} other {# socios ejecutores no tienen}} asignación',
    say: '{partner} es socio ejecutor pero no tiene ninguna fila en la asignación.',
    fix: 'Agregue una fila para {partner} a la asignación, o corrija su función.',
  },
};
