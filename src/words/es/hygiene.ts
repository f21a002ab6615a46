// Spanish texts of the rules on what a workbook hides or breaks.
import type { RuleTexts } from '../ruleTexts';

export const hygiene: RuleTexts = {
  'no-constants-over-formulas': {
    title: 'Ninguna fórmula está reemplazada por una cifra escrita a mano',
    why: 'La cifra queda igual cuando cambian los importes que representaba, y nada lo muestra.',
    group:
      '{count, plural, one {# fórmula reemplazada por una cifra escrita} other {# fórmulas reemplazadas por cifras escritas}} a mano',
    say: `{kind, select,
    totals {El total en {cell} es una cifra escrita a mano, mientras que su vecino {model} es una fórmula.}
    other {{cell} tiene una cifra escrita a mano donde la columna tiene una fórmula, como en {model}.}}`,
    fix: 'Copie la fórmula de {model} en {cell}; si su resultado difiere de la cifra, averigüe cuál de las dos se aprobó.',
  },
  'formulas-consistent-in-column': {
    title: 'Cada columna tiene una misma fórmula de arriba abajo',
    why: 'Una fórmula distinta en una fila suma otra cosa allí, y nadie lo ve en las cifras.',
    group: '{count, plural, one {# fórmula difiere} other {# fórmulas difieren}} del resto de su columna',
    say: 'La fórmula de {cell}, {formula}, difiere del resto de su columna, como en {model}: {usual}.',
    fix: 'Copie la fórmula de {model} en {cell}, o acepte el hallazgo si esta fila debe ser distinta.',
  },
  'no-error-values': {
    title: 'Ninguna celda muestra un valor de error',
    why: 'Un importe que es un error no está en ninguna suma, y toda suma que lo incluye es también un error.',
    group: '{count, plural, one {# celda es} other {# celdas son}} el origen de valores de error',
    say: '{cell} muestra {error}{dependents, plural, =0 {} one {, y también # celda que depende de ella} other {, y también # celdas que dependen de ella}}.',
    fix: `{kind, select,
    typed {Ingrese el valor correcto en {cell}.}
    other {Corrija la fórmula de {cell}, {formula}, o aquello a lo que se refiere; no oculte el error.}}`,
  },
  'errors-not-hidden': {
    title: 'Ninguna fórmula de una columna revisada oculta errores',
    why: 'Un importe que no se puede calcular se muestra como cero, y los totales parecen correctos sin él.',
    group: '{count, plural, one {# fórmula oculta} other {# fórmulas ocultan}} errores',
    say: 'La fórmula de {cell}{count, plural, one {} other { (y de # celdas en total)}}, {formula}, convierte los errores en un valor que parece correcto.',
    fix: 'Quite de la fórmula la función que oculta errores, y corrija los errores que aparezcan entonces.',
  },
  'no-hidden-money': {
    title: 'No hay dinero oculto a la vista',
    why: 'Los totales cuentan lo que no se ve: quien suma lo que está en la hoja obtiene otra cifra.',
    group: 'Hay dinero oculto a la vista en {count, plural, one {# lugar} other {# lugares}}',
    say: `{kind, select,
    sheet {La hoja {name} está oculta, con {count, plural, one {# fila que cuenta} other {# filas que cuentan}}.}
    column {La columna {name} está oculta y contiene {amount}.}
    rows {{count, plural, one {# fila con {amount} está oculta} other {# filas con {amount} están ocultas}} en {name}; la primera, en {cell}.}
    other {Un filtro en {name} oculta {count, plural, one {# fila} other {# filas}} con {amount}.}}`,
    fix: `{kind, select,
    sheet {Muestre la hoja {name}.}
    column {Muestre la columna {name}.}
    rows {Muestre las filas, o elimínelas si no deben contar.}
    other {Borre el filtro antes de revisar las cifras.}}`,
  },
  'no-merged-cells-in-tables': {
    title: 'Las tablas no tienen celdas combinadas',
    why: 'Solo la primera de las celdas combinadas tiene un valor; las filas de al lado parecen llenas y cuentan como vacías.',
    group:
      '{count, plural, one {# celda combinada está dentro de una tabla} other {# celdas combinadas están dentro de tablas}}',
    say: 'Las celdas {area} están combinadas en medio de una tabla.',
    fix: 'Separe {area} e ingrese el valor en cada fila a la que corresponde.',
  },
  'no-external-links': {
    title: 'El libro no depende de ningún otro libro',
    why: 'Las cifras de otro libro cambian, o dejan de cambiar, sin que nadie lo vea aquí, y quien revisa no puede comprobarlas.',
    group: 'El libro depende de {count, plural, one {# libro externo} other {# libros externos}}',
    say: '{kind, select, cell {{cell} toma su valor de otro libro, {link}.} other {El libro está vinculado a otro, {link}.}}',
    fix: 'Reemplace el vínculo por el valor mismo, con una nota de su origen (Datos, Editar vínculos, Romper vínculo).',
  },
  'totals-not-counted-twice': {
    title: 'No hay subtotales entre las filas que se suman',
    why: 'El subtotal se cuenta junto con las filas que suma: el dinero aparece dos veces en cada total.',
    group: '{count, plural, one {# subtotal se cuenta como una fila} other {# subtotales se cuentan como filas}}',
    say: `{kind, select,
    formula {{cell} suma otras filas de su propia columna y se cuenta como una fila más.}
    other {La fila de {cell} dice que es un total, y su importe de {amount} se cuenta como una fila más.}}`,
    fix: 'Elimine la fila, o saque el subtotal de la tabla; la fila de totales del final puede quedar.',
  },
  'calculation-current': {
    title: 'Todas las fórmulas muestran su resultado actual',
    why: 'La gente lee y cita cifras que el propio libro ya no daría.',
    group: 'Puede haber fórmulas sin resultado o con uno anterior',
    say: `{kind, select,
    manual {El libro calcula solo cuando se le pide.}
    missing {{count, plural, one {La fórmula de {cell} se guardó sin su resultado.} other {# fórmulas se guardaron sin sus resultados; la primera, en {cell}.}}}
    other {{cell} muestra {shown}, pero su fórmula da {expected}.}}`,
    fix: `{kind, select,
    manual {Ponga el cálculo en automático (Fórmulas, Opciones para el cálculo).}
    other {Abra el libro en Excel, vuelva a calcularlo (Ctrl+Alt+F9) y guárdelo.}}`,
  },
};
