// Portuguese: texts of what can be done about a finding: fixes, readings, repairs.
import type { fixing as en } from '../en/fixing';

export const fixing: Readonly<Record<keyof typeof en, string>> = {
  'fixing.preview': 'Prévia da correção',
  'fixing.cells': '{count, plural, one {# célula} other {# células}}, desfaz de uma vez',
  'fixing.all-alike': 'Corrigir todos os {count} deste tipo de uma vez',
  'fixing.cell': 'Célula',
  'fixing.now': 'Agora',
  'fixing.after': 'Depois',
  'fixing.blank': '(vazia)',
  'fixing.choose': 'Mudar {cell}',
  'fixing.choose-all': 'Mudar todas as células',
  'fixing.more-cells': 'e {count, plural, one {mais # célula} other {mais # células}}',
  'fixing.stray-legend': '· espaço   ° outro tipo de espaço',
  'fixing.apply': 'Aplicar {count, plural, one {# mudança} other {# mudanças}}',
  'fixing.done': '{count, plural, one {# célula mudada} other {# células mudadas}}',
  'fixing.one-undo': 'Verificado de novo em seguida. Desfaça com Ctrl+Z.',
  'fixing.none-chosen': 'Escolha ao menos uma célula.',
  'fixing.which-value': 'Qual é o valor?',
  'fixing.column':
    '{numbers, plural, one {# valor da coluna é número} other {# valores da coluna são números}}; {alike, plural, one {# é texto como este} other {# são textos como este}}.',
  'fixing.apply-to': 'Aplicar a',
  'fixing.only': 'Só a {cell}',
  'fixing.with-alike': '{cell} e {count, plural, one {mais # escrita} other {mais # escritas}} do mesmo modo: {cells}',
  'fixing.convert': 'Converter',
  'fixing.convert-cells': 'Converter {count, plural, one {# célula} other {# células}}',
  'fixing.choose-reading': 'Escolha antes uma leitura.',
  'fixing.impossible-reading': 'A outra leitura é menor que um centavo: não é um valor.',
  'fixing.partner-year': '{partner}, ano {year}: {spent} de {allocated}',
  'fixing.repair': 'Menores mudanças para fechar',
  'fixing.more-repairs':
    '{count, plural, one {É possível mais # correção, menos provável} other {São possíveis mais # correções, menos prováveis}}.',
  'fixing.change-cell': 'Mudar {cell} para {value}',
  'fixing.after-edit': 'Depois da mudança',
};
