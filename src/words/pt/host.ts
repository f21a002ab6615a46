// Portuguese: texts about the program that holds the workbook: why it did not do what was asked, and what to do.
import type { host as en } from '../en/host';

export const host: Readonly<Record<keyof typeof en, string>> = {
  'host.editing':
    'O Excel está esperando porque alguém ainda digita em uma célula ou há uma lista aberta. Pressione Enter ou Esc na célula e ele continuará.',
  'host.protected':
    'A planilha está protegida, por isso nada foi alterado nela. Retire a proteção em Revisão, Desproteger Planilha, e tente de novo. O Allot nunca retira a proteção por conta própria.',
  'host.read-only':
    'Esta pasta de trabalho está aberta somente para leitura, por isso nada pode ser gravado nela. Salve uma cópia com outro nome, abra-a e tente de novo.',
  'host.too-large':
    'O Excel não conseguiu entregar tanto de uma vez, nem em partes pequenas. Salve a pasta de trabalho e verifique o arquivo com a linha de comando, que lê pastas de qualquer tamanho.',
  'host.busy': 'O Excel está ocupado com outra tarefa. Aguarde um momento e tente de novo.',
  'host.session-ended':
    'A conexão com a pasta de trabalho terminou, como acontece depois de uma pausa longa. Recarregue este painel: abra o menu no alto e escolha Recarregar.',
  'host.not-supported':
    'Esta versão do Excel não consegue fazer isso. Atualize o Excel ou abra a pasta de trabalho no Excel para a Web.',
  'host.gone':
    'Uma planilha ou tabela de que se tratava não está mais lá: foi excluída ou renomeada nesse meio-tempo. Verifique de novo para ver a pasta como está agora.',
  'host.refused':
    'O Excel não aceitou a alteração nesse lugar, por exemplo porque há uma célula mesclada ou outra tabela no caminho. Nada foi alterado. Olhe as células e tente de novo.',
  'host.failed':
    'O Excel não fez o que foi pedido e não deu outro motivo além deste: {message}. Tente de novo; se acontecer outra vez, salve a pasta e recarregue este painel.',
};
