// Spanish texts of the rules on results.
import type { RuleTexts } from '../ruleTexts';

export const results: RuleTexts = {
  'indicators-measurable': {
    title: 'Cada indicador se mide como pide su clase: los numéricos con números, los cualitativos con palabras',
    why: 'El avance se calcula con números; sin ellos un indicador no se puede informar, por mucho que se haya hecho.',
    group:
      '{count, plural, one {# valor de indicador falta o no corresponde} other {# valores de indicadores faltan o no corresponden}}',
    say: '{kind, select, none {{key} se mide en números pero no tiene meta.} number {{key} es cualitativo, pero su {part, select, baseline {línea de base} target {meta del año {year}} other {logro del año {year}}} es el número {written}.} other {{key} se mide en números, pero su {part, select, baseline {línea de base} target {meta del año {year}} other {logro del año {year}}} es «{written}».}}',
    fix: '{kind, select, none {Escriba el valor que {key} debe alcanzar, en cada año que tenga uno.} number {Diga con palabras lo que se observó, o elija la medida en que se cuenta {key}.} other {Escriba solo un número (la unidad tiene su propia columna), o elija Cualitativo como medida de {key}.}}',
  },
  'results-have-indicators': {
    title: 'Cada resultado tiene un indicador',
    why: 'De un resultado que nada mide no se puede mostrar que se alcanzó, por bien que se haya gastado el dinero.',
    group: '{count, plural, one {# resultado no tiene} other {# resultados no tienen}} indicador',
    say: 'Ningún indicador mide {key} ({text}).',
    fix: 'Agregue un indicador para {key}, con su medida y lo que debe alcanzar.',
  },
  'actuals-when-due': {
    title: 'Cada indicador tiene su logro una vez pasado el año',
    why: 'Sin lo que se alcanzó, el informe solo puede decir cuánto se gastó.',
    group: '{count, plural, one {Falta # logro de un año ya terminado} other {Faltan # logros de años ya terminados}}',
    say: 'El año {year} terminó el {ended} y {key} no tiene logro para ese año (meta: {target}).',
    fix: 'Escriba lo que {key} alcanzó en el año {year}; 0 si no se alcanzó nada.',
  },
  'money-and-progress-agree': {
    title: 'El dinero gastado en un resultado y su avance concuerdan',
    why: 'Mucho dinero sin avance, o avance sin dinero, indica un resultado atrasado, un vínculo equivocado o un indicador sin actualizar.',
    group: 'El dinero y el avance de {count, plural, one {# resultado} other {# resultados}} no concuerdan',
    say: '{kind, select, unpaid {Los indicadores de {key} están en {progress}, pero no hay dinero vinculado a ese resultado.} other {Se han gastado {expended} en {key}, la mitad o más de una parte igual del monto otorgado ({part}), pero sus indicadores no muestran avance.}}',
    fix: '{kind, select, unpaid {Revise qué gastos hicieron avanzar {key} y vincúlelos a ese resultado.} other {Revise los logros de {key} y los gastos vinculados; si ambos son correctos, explique el atraso en el informe.}}',
  },
};
