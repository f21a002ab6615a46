// xl/theme/theme1.xml: the colours, fonts and effects that an Office file must carry. Only the minor font (Calibri) shows.
import { DRAWING, XML_HEAD } from './xml';

const COLORS: readonly (readonly [string, string])[] = [
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '1F3B57'],
  ['accent2', '6F8AA5'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'E0A34A'],
  ['accent5', '0B4EA2'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

export function writeTheme(): string {
  const colors = COLORS.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join('');
  const font = (name: string, face: string) =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const lines = [6_350, 12_700, 19_050].map(
    (width) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${SOLID}<a:prstDash val="solid"/></a:ln>`,
  );
  const effects = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3);
  return [
    `${XML_HEAD}<a:theme xmlns:a="${DRAWING}" name="Allot"><a:themeElements><a:clrScheme name="Allot">`,
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
    `${colors}</a:clrScheme><a:fontScheme name="Allot">${font('majorFont', 'Calibri Light')}${font('minorFont', 'Calibri')}`,
    `</a:fontScheme><a:fmtScheme name="Allot"><a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${lines.join('')}</a:lnStyleLst><a:effectStyleLst>${effects}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`,
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>',
  ].join('');
}
