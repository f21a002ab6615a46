// The hidden table that keeps the values at sign-off. Allot alone reads it, so its headings are not translated.

export const SEAL_TABLE = 'Seal';

export const SEAL_COLUMNS = ['Sign-off', 'Table', 'Part', 'Content'] as const;
