// Spanish texts of the rules on sign-off.
import type { RuleTexts } from '../ruleTexts';

export const signoff: RuleTexts = {
  'unchanged-since-sign-off': {
    title: 'Lo que se firmó no ha cambiado',
    why: 'Una firma vale por unas cifras; si estas cambian, nadie ha dado su acuerdo a lo que dice el libro.',
    group: '{count, plural, one {# dato difiere} other {# datos difieren}} de lo que se firmó',
    say:
      '{kind, select, amount {{key}, {column}: {beforeAmount} cuando {by} firmó el {on}, ahora {afterAmount}.} ' +
      'added {{key} se agregó a lo que {by} firmó el {on}: {after}.} ' +
      'deleted {{key} estaba cuando {by} firmó el {on} y ya no está: {before}.} ' +
      'other {{key}, {column}: “{before}” cuando {by} firmó el {on}, ahora “{after}”.}}',
    fix: 'Restablezca lo que se firmó, o reabra la firma con un motivo y firme de nuevo.',
  },
  'signed-by-two': {
    title: 'Lo aprobado lo preparó otra persona',
    why: 'Un segundo par de ojos encuentra lo que el primero ya no ve; los auditores piden dos nombres.',
    group: '{count, plural, one {# aprobación} other {# aprobaciones}} sin una segunda persona',
    say: '{kind, select, same {{name} preparó y también aprobó esto.} other {{name} aprobó lo que nadie ha firmado como preparado.}}',
    fix: '{kind, select, same {Haga que lo apruebe otra persona.} other {Haga que firme como “Preparado por” quien preparó las cifras.}}',
  },
  'signed-with-current-rules': {
    title: 'Lo firmado se examinó con las reglas de hoy',
    why: 'Las reglas que se agregaron después nunca han examinado las cifras tal como se firmaron.',
    group: '{count, plural, one {# firma se basa} other {# firmas se basan}} en reglas que no son las de hoy',
    say: '{by} firmó el {on} con las reglas {signed}; ahora las reglas son {current}.',
    fix: 'Vea qué encuentran las reglas de hoy; si hay cifras que deban cambiar, reabra la firma; si no, firme de nuevo.',
  },
  'exceptions-current': {
    title: 'Las excepciones aceptadas se refieren a los valores de hoy',
    why: 'Una excepción se aceptó para ciertas cifras; nadie ha aceptado las que ahora están ahí.',
    group: '{count, plural, one {# excepción aceptada no es válida} other {# excepciones aceptadas no son válidas}}',
    say:
      '{kind, select, lapsed {{by} aceptó {rule} el {on} para otros valores: {accepted}; ahora: {now}.} ' +
      'error {Se aceptó un error de {rule}; los errores no se pueden aceptar.} ' +
      'other {A una excepción de {rule} le falta el nombre o el motivo.}}',
    fix: '{kind, select, lapsed {Vuelva a ver el hallazgo; acéptelo de nuevo con un motivo o corrija la celda.} error {Corrija la celda que nombra el hallazgo y borre la excepción.} other {Acepte de nuevo el hallazgo, con nombre y motivo.}}',
  },
};
