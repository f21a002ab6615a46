// Colours of files as RRGGBB: of the theme with a tint, of the old palette, or plain.
import type { Attributes, ElementModel } from '../../layout/template/extras';
import { elementAt } from './tree';

/** By number of the theme: light 1, dark 1, light 2, dark 2, accents, links. */
export type Palette = readonly string[];

const THEME_NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const LINK_NAMES = ['hlink', 'folHlink'];
const OFFICE: Palette = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(
    ' ',
  ),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(
    ' ',
  ),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  ),
];

/** The colours of a theme part's root; Office's own where there is none. */
export function readPalette(theme: ElementModel | undefined): Palette {
  const scheme = elementAt(theme, 'themeElements', 'clrScheme');
  return [...THEME_NAMES, ...LINK_NAMES].map((name, index) => {
    const color = elementAt(scheme, name)?.children[0];
    const found = color?.name === 'sysClr' ? color.attributes['lastClr'] : color?.attributes['val'];
    return found !== undefined && /^[0-9A-Fa-f]{6}$/.test(found) ? found.toUpperCase() : OFFICE[index]!;
  });
}

/** The colour that attributes name; undefined for the automatic one. */
export function colorOf(attributes: Attributes | undefined, palette: Palette): string | undefined {
  if (!attributes) return undefined;
  const { rgb, theme, indexed, tint } = attributes;
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : theme !== undefined
        ? palette[Number(theme)]
        : INDEXED[Number(indexed ?? NaN)];
  return base === undefined || !/^[0-9A-F]{6}$/.test(base) ? undefined : tinted(base, Number(tint ?? 0));
}

/** The element with every colour of a theme or palette in it as `rgb`, so that it means the same under another theme. */
export function withPlainColors(element: ElementModel, palette: Palette): ElementModel {
  const { theme, indexed, tint, ...others } = element.attributes;
  const isColor = (theme !== undefined || indexed !== undefined) && /color/i.test(element.name);
  const color = isColor
    ? colorOf({ ...(theme === undefined ? { indexed: indexed! } : { theme }), tint: tint ?? '0' }, palette)
    : undefined;
  const attributes = color === undefined ? element.attributes : { ...others, rgb: `FF${color}` };
  return { ...element, attributes, children: element.children.map((child) => withPlainColors(child, palette)) };
}

/** Lighter by a share of what is missing to white, or darker by a share, in lightness (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const chroma = (value: number) => 1 - Math.abs(2 * value - 1);
  const scale = chroma(lightness) === 0 ? 0 : chroma(wanted) / chroma(lightness);
  return channels
    .map((channel) => wanted + (channel - lightness) * scale)
    .map((channel) =>
      Math.round(255 * Math.min(1, Math.max(0, channel)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
