// Portuguese: texts of revisions, sign-off, seal and proof.
import type { review as en } from '../en/review';

export const review: Readonly<Record<keyof typeof en, string>> = {
  'review.unsigned': 'Ainda não assinada',
};
