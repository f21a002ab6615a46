// Heights in points and widths in characters, as Excel counts them, and the engine's pixels.

const PIXELS_PER_POINT = 4 / 3;
/** Of a digit in Calibri 11, and around them. */
const DIGIT = 7;
const PADDING = 5;

export const ROW_PIXELS = 20;
export const COLUMN_PIXELS = 64;

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT) + PADDING;
}

export function columnCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING) / DIGIT) * 100) / 100);
}
