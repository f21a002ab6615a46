// English: texts of revisions, sign-off, seal and proof.

export const review = {
  'review.unsigned': 'Not signed yet',
} as const;
