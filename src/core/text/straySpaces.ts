// Spaces that a person does not see but Excel compares: at the edges, doubled, no-break, tabs and line breaks.

/** Any white space other than the plain space. */
const OTHER_SPACE = /[^\S ]/;

/** Whether a text holds a space that tidying would change. */
export function hasStraySpaces(text: string): boolean {
  return text.startsWith(' ') || text.endsWith(' ') || text.includes('  ') || OTHER_SPACE.test(text);
}

/** The text with single plain spaces, and none at its edges. */
export function tidySpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
