// Portuguese texts of the rules on keys, names and references.
import type { RuleTexts } from '../ruleTexts';

export const identity: RuleTexts = {
  'keys-present-and-unique': {
    title: 'Cada linha tem uma chave própria',
    why: 'As linhas se referem umas às outras pela chave. Sem ela, ou com uma chave repetida, o dinheiro é contado na linha errada ou não é contado.',
    group:
      '{count, plural, one {# chave falta, se repete ou é ambígua} other {# chaves faltam, se repetem ou são ambíguas}}',
    say: `{kind, select,
    missing {A linha de {cell} não tem chave, portanto nada pode se referir a ela.}
    repeated {A chave {key} em {cell} já está em {first}.}
    pattern {As somas do Excel leem a chave {key} em {cell} como um padrão ou uma comparação, não como um nome.}
    other {As somas do Excel tomam {key} em {cell} e {first_key} em {first} pelo mesmo número.}}`,
    fix: `{kind, select,
    missing {Informe uma chave em {cell}, ou exclua a linha se ela não for necessária.}
    repeated {Dê outra chave a uma das duas linhas, ou exclua a que foi lançada duas vezes.}
    pattern {Escolha uma chave sem *, ? e ~ que não comece com <, > ou =, e use-a em todos os lugares onde {key} é usada.}
    other {Acrescente uma letra a uma das duas chaves, e use a nova onde a antiga é usada.}}`,
  },
  'names-unique': {
    title: 'Não há dois parceiros, linhas, objetivos ou resultados com o mesmo nome',
    why: 'Ninguém consegue distinguir linhas com o mesmo nome: aloca-se em uma e gasta-se da outra, e os relatórios mostram o nome duas vezes.',
    group: '{count, plural, one {# nome se lê} other {# nomes se leem}} da mesma forma que outro',
    say: 'O nome {name} em {cell} se lê da mesma forma que {other} em {first}.',
    fix: 'Se as duas linhas são a mesma coisa, mantenha uma e passe para ela o que se refere à outra; se não, use nomes que difiram em algo além de maiúsculas, acentos ou espaços.',
  },
  'names-not-nearly-equal': {
    title: 'Não há dois parceiros com quase o mesmo nome',
    why: 'Um parceiro escrito de duas formas tem duas alocações, e o que ele gasta por uma nunca é comparado com a outra.',
    group:
      '{count, plural, one {# nome de parceiro é quase igual} other {# nomes de parceiros são quase iguais}} a outro',
    say: '{name} em {cell} é escrito quase da mesma forma que {other} em {first}.',
    fix: 'Verifique se os dois são o mesmo parceiro. Se forem, mantenha uma só linha e use a chave dela em toda parte; se não, aceite o achado com um motivo.',
  },
  'no-look-alike-letters': {
    title: 'Os nomes não têm letras parecidas de outro alfabeto nem caracteres invisíveis',
    why: 'Um nome com uma letra de outro alfabeto parece certo e não corresponde a nada: o dinheiro dele fica fora de somas e buscas.',
    group: '{count, plural, one {# nome tem} other {# nomes têm}} letras parecidas ou sinais invisíveis',
    say: `{kind, select,
    twin {{name} em {cell} parece exatamente o nome de {other}, mas está escrito com outros caracteres.}
    letters {A palavra {word} em {cell} mistura letras latinas com letras parecidas de outro alfabeto.}
    other {{name} em {cell} contém um caractere que não se vê.}}`,
    fix: `{kind, select,
    twin {Digite {name} de novo em {cell} e nas células que se referem a ele. Se for o mesmo que em {other}, mantenha uma só linha.}
    other {Digite {name} de novo em {cell} e nas células que se referem a ele.}}`,
  },
  'no-stray-spaces': {
    title: 'As chaves e os nomes não têm espaços a mais',
    why: 'O Excel toma um nome com um espaço a mais por outro nome: as somas omitem suas linhas, e um documento pago duas vezes passa despercebido.',
    group: '{count, plural, one {# chave ou nome tem} other {# chaves ou nomes têm}} espaços a mais',
    say: '{name} em {cell} está escrito com espaços a mais: nas pontas, duplos ou de um tipo que não se distingue de um comum.',
    fix: 'Digite {name} de novo em {cell} com espaços simples, e também nas células que se referem a ele.',
  },
  'references-exist': {
    title: 'Cada parceiro, linha, objetivo e resultado mencionado existe',
    why: 'O que não corresponde a nada não é contado para ninguém: o dinheiro falta no parceiro, na linha ou no resultado a que pertence.',
    group: '{count, plural, one {# referência está} other {# referências estão}} em branco ou fora da sua lista',
    say: `{kind, select,
    blank {{cell} está vazia, portanto nada indica a que a linha pertence.}
    hidden {{text} em {cell}{count, plural, one {} other { e em # linhas ao todo}} parece {nearest}, mas tem um espaço a mais ou uma letra de outro alfabeto.}
    other {{text} em {cell} não está na lista de onde deve vir{count, plural, one {} other {; # linhas o usam}}.}}`,
    fix: `{kind, select,
    blank {Escolha um valor da lista em {cell}.}
    hidden {Substitua por {nearest}, escolhido da lista.}
    near {Você quis dizer {nearest}? Escolha-o da lista, ou acrescente {text} à lista se for novo.}
    other {Escolha um valor da lista, ou acrescente {text} à lista se for novo.}}`,
  },
};
