// Spanish: texts of revisions, sign-off, seal and proof.
import type { review as en } from '../en/review';

export const review: Readonly<Record<keyof typeof en, string>> = {
  'review.unsigned': 'Sin firmar todavía',
  'obstacle.seal-missing': 'El libro no contiene los valores que se firmaron, o los contiene dañados ({where}).',
  'obstacle.sign-off-unclear': 'Una firma no dice qué se decidió, o sobre qué ({where}).',
  'obstacle.profile-unknown': 'El perfil de reasignación “{text}” no es ninguno de los que Allot conoce ({where}).',
};
