// Portuguese: texts of revisions, sign-off, seal and proof.
import type { review as en } from '../en/review';

export const review: Readonly<Record<keyof typeof en, string>> = {
  'review.unsigned': 'Ainda não assinada',
  'obstacle.seal-missing':
    'A pasta de trabalho não contém os valores que foram assinados, ou os contém danificados ({where}).',
  'obstacle.sign-off-unclear': 'Uma assinatura não diz o que foi decidido, ou sobre o quê ({where}).',
  'obstacle.profile-unknown': 'O perfil de realocação “{text}” não é nenhum dos que o Allot conhece ({where}).',
};
