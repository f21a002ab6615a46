// Spanish texts of the rules on keys, names and references.
import type { RuleTexts } from '../ruleTexts';

export const identity: RuleTexts = {
  'keys-present-and-unique': {
    title: 'Cada fila tiene una clave propia',
    why: 'Las filas se refieren unas a otras por su clave. Sin ella, o si se repite, el dinero se cuenta en la fila equivocada o no se cuenta.',
    group:
      '{count, plural, one {# clave falta, se repite o es ambigua} other {# claves faltan, se repiten o son ambiguas}}',
    say: `{kind, select,
    missing {La fila de {cell} no tiene clave, así que nada puede referirse a ella.}
    repeated {La clave {key} de {cell} ya está en {first}.}
    pattern {Las sumas de Excel leen la clave {key} de {cell} como un patrón o una comparación, no como un nombre.}
    other {Las sumas de Excel toman {key} en {cell} y {first_key} en {first} por el mismo número.}}`,
    fix: `{kind, select,
    missing {Ponga una clave en {cell}, o elimine la fila si no hace falta.}
    repeated {Dé otra clave a una de las dos filas, o elimine la que se ingresó dos veces.}
    pattern {Elija una clave sin *, ? ni ~ que no empiece con <, > o =, y úsela en todos los lugares donde se usa {key}.}
    other {Agregue una letra a una de las dos claves, y use la nueva donde se usa la anterior.}}`,
  },
  'names-unique': {
    title: 'No hay dos socios, líneas, objetivos o resultados con el mismo nombre',
    why: 'Nadie puede distinguir filas con un mismo nombre: se asigna a una y se gasta de la otra, y los informes muestran el nombre dos veces.',
    group: '{count, plural, one {# nombre se lee} other {# nombres se leen}} igual que otro',
    say: 'El nombre {name} en {cell} se lee igual que {other} en {first}.',
    fix: 'Si las dos filas son lo mismo, deje una y pase a ella lo que se refiere a la otra; si no, use nombres que difieran en algo más que mayúsculas, acentos o espacios.',
  },
  'names-not-nearly-equal': {
    title: 'No hay dos socios con casi el mismo nombre',
    why: 'Un socio escrito de dos maneras tiene dos asignaciones, y lo que gasta con una nunca se compara con la otra.',
    group:
      '{count, plural, one {# nombre de socio se escribe} other {# nombres de socios se escriben}} casi igual que otro',
    say: '{name} en {cell} se escribe casi igual que {other} en {first}.',
    fix: 'Verifique si los dos son el mismo socio. Si lo son, deje una sola fila y use su clave en todas partes; si no, acepte el hallazgo con un motivo.',
  },
  'no-look-alike-letters': {
    title: 'Los nombres no tienen letras parecidas de otro alfabeto ni caracteres invisibles',
    why: 'Un nombre con una letra de otro alfabeto parece correcto y no coincide con nada: su dinero queda fuera de sumas y búsquedas.',
    group: '{count, plural, one {# nombre tiene} other {# nombres tienen}} letras parecidas o signos invisibles',
    say: `{kind, select,
    twin {{name} en {cell} se ve exactamente como el nombre de {other}, pero está escrito con otros caracteres.}
    letters {La palabra {word} en {cell} mezcla letras latinas con letras parecidas de otro alfabeto.}
    other {{name} en {cell} contiene un carácter que no se ve.}}`,
    fix: `{kind, select,
    twin {Vuelva a escribir {name} a mano en {cell} y en las celdas que se refieren a él. Si es lo mismo que en {other}, deje una sola fila.}
    other {Vuelva a escribir {name} a mano en {cell} y en las celdas que se refieren a él.}}`,
  },
  'no-stray-spaces': {
    title: 'Las claves y los nombres no tienen espacios de más',
    why: 'Excel toma un nombre con un espacio de más por otro nombre: las sumas omiten sus filas, y un documento pagado dos veces pasa inadvertido.',
    group: '{count, plural, one {# clave o nombre tiene} other {# claves o nombres tienen}} espacios de más',
    say: '{name} en {cell} está escrito con espacios de más: en los extremos, dobles o de un tipo que no se distingue de uno común.',
    fix: 'Vuelva a escribir {name} en {cell} con espacios simples, y también en las celdas que se refieren a él.',
  },
  'references-exist': {
    title: 'Cada socio, línea, objetivo y resultado que se nombra existe',
    why: 'Lo que no nombra nada no se cuenta para nadie: el dinero falta en el socio, la línea o el resultado que le corresponde.',
    group:
      '{count, plural, one {# referencia está en blanco o no está} other {# referencias están en blanco o no están}} en su lista',
    say: `{kind, select,
    blank {{cell} está vacía, así que nada indica a qué pertenece la fila.}
    hidden {{text} en {cell}{count, plural, one {} other { y en # filas en total}} parece {nearest}, pero tiene un espacio de más o una letra de otro alfabeto.}
    other {{text} en {cell} no está en la lista de la que debe salir{count, plural, one {} other {; lo usan # filas}}.}}`,
    fix: `{kind, select,
    blank {Elija un valor de la lista en {cell}.}
    hidden {Reemplácelo por {nearest}, elegido de la lista.}
    near {¿Quiso decir {nearest}? Elíjalo de la lista, o agregue {text} a la lista si es nuevo.}
    other {Elija un valor de la lista, o agregue {text} a la lista si es nuevo.}}`,
  },
};
