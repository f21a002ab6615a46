// Portuguese texts of the rules on sign-off.
import type { RuleTexts } from '../ruleTexts';

export const signoff: RuleTexts = {
  'unchanged-since-sign-off': {
    title: 'O que foi assinado não mudou',
    why: 'Uma assinatura vale por números; se eles mudam, ninguém concordou com o que a pasta de trabalho diz.',
    group: '{count, plural, one {# dado difere} other {# dados diferem}} do que foi assinado',
    say:
      '{kind, select, amount {{key}, {column}: {beforeAmount} quando {by} assinou em {on}, agora {afterAmount}.} ' +
      'added {{key} foi acrescentada ao que {by} assinou em {on}: {after}.} ' +
      'deleted {{key} estava lá quando {by} assinou em {on} e não está mais: {before}.} ' +
      'other {{key}, {column}: “{before}” quando {by} assinou em {on}, agora “{after}”.}}',
    fix: 'Restabeleça o que foi assinado, ou reabra a assinatura com um motivo e assine de novo.',
  },
  'signed-by-two': {
    title: 'O que foi aprovado foi preparado por outra pessoa',
    why: 'Um segundo par de olhos encontra o que o primeiro já não vê; auditores pedem dois nomes.',
    group: '{count, plural, one {# aprovação} other {# aprovações}} sem uma segunda pessoa',
    say: '{kind, select, same {{name} preparou e também aprovou isto.} other {{name} aprovou o que ninguém assinou como preparado.}}',
    fix: '{kind, select, same {Peça que outra pessoa aprove.} other {Peça que quem preparou os números assine como “Preparado por”.}}',
  },
  'signed-with-current-rules': {
    title: 'O que foi assinado foi examinado com as regras de hoje',
    why: 'As regras acrescentadas depois nunca examinaram os números tal como foram assinados.',
    group: '{count, plural, one {# assinatura usa} other {# assinaturas usam}} regras que não são as de hoje',
    say: '{by} assinou em {on} com as regras {signed}; agora as regras são {current}.',
    fix: 'Veja o que as regras de hoje encontram; se números precisarem mudar, reabra a assinatura; se não, assine de novo.',
  },
  'exceptions-current': {
    title: 'As exceções aceitas dizem respeito aos valores de hoje',
    why: 'Uma exceção foi aceita para certos números; ninguém aceitou os que estão lá agora.',
    group: '{count, plural, one {# exceção aceita não é válida} other {# exceções aceitas não são válidas}}',
    say:
      '{kind, select, lapsed {{by} aceitou {rule} em {on} para outros valores: {accepted}; agora: {now}.} ' +
      'error {Um erro de {rule} foi aceito; erros não podem ser aceitos.} ' +
      'other {A uma exceção de {rule} falta o nome ou o motivo.}}',
    fix: '{kind, select, lapsed {Veja o achado de novo; aceite-o outra vez com um motivo ou corrija a célula.} error {Corrija a célula que o achado indica e apague a exceção.} other {Aceite o achado de novo, com nome e motivo.}}',
  },
};
