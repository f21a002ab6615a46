// A sheet's notes: the comments part, and the drawing that old and new Excel place their boxes by.
import { a1 } from '../../../core/sheet/cellRef';
import type { NoteModel } from '../../layout/template/model';
import { escapeText, MAIN, textElement, XML_HEAD } from './xml';

/** Of notes that name nobody. */
export const AUTHOR = 'Allot';
const SHAPES_PER_SHEET = 1024;

export function writeComments(notes: readonly NoteModel[]): string {
  const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const authors = [...new Set(notes.map(({ author = AUTHOR }) => author))];
  const items = [...notes]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text, author = AUTHOR }) => {
      const open = `<comment ref="${a1(row, column)}" authorId="${authors.indexOf(author)}">`;
      return `${open}<text><r>${font}${textElement(text)}</r></text></comment>`;
    });
  return (
    `${XML_HEAD}<comments xmlns="${MAIN}"><authors>${authors.map((name) => `<author>${escapeText(name)}</author>`).join('')}</authors>` +
    `<commentList>${items.join('')}</commentList></comments>`
  );
}

/** Shape ids are unique across the workbook by the sheet's number. */
export function writeNoteShapes(notes: readonly NoteModel[], sheetNumber: number): string {
  const head =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    `<o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const shapes = notes.map((note, index) => shapeXml(note, SHAPES_PER_SHEET * sheetNumber + 1 + index, index + 1));
  return `${head}${shapes.join('')}</xml>`;
}

function shapeXml(note: NoteModel, id: number, order: number): string {
  const [row, column] = [note.row - 1, note.column - 1];
  const anchor = `${column + 1}, 15, ${Math.max(row - 1, 0)}, 10, ${column + 3}, 15, ${row + 3}, 4`;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:150pt;` +
    `height:48pt;z-index:${order};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}
