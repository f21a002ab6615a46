// English: texts of revisions, sign-off, seal and proof.

export const review = {
  'review.unsigned': 'Not signed yet',
  'obstacle.seal-missing': 'The workbook does not hold the values that were signed, or holds them damaged ({where}).',
  'obstacle.sign-off-unclear': 'A sign-off does not say what was decided, or about what ({where}).',
  'obstacle.profile-unknown': 'The reallocation profile “{text}” is none that Allot knows ({where}).',
} as const;
