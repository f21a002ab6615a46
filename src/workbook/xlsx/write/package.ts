// The parts of a package while they are collected: their texts, content types and relationships.
import { escapeXml, PACKAGE_RELATIONS, XML_HEAD } from './xml';

export interface Package {
  readonly parts: Map<string, string | Uint8Array>;
  readonly types: string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const PACKAGE = 'application/vnd.openxmlformats-package.';
const RELATION_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Content types after their common beginning. */
export type PartType =
  | 'spreadsheetml.sheet.main+xml'
  | 'spreadsheetml.worksheet+xml'
  | 'spreadsheetml.styles+xml'
  | 'spreadsheetml.sharedStrings+xml'
  | 'spreadsheetml.table+xml'
  | 'spreadsheetml.comments+xml'
  | 'spreadsheetml.externalLink+xml'
  | 'drawing+xml'
  | 'drawingml.chart+xml'
  | 'theme+xml'
  | 'extended-properties+xml';

export function startPackage(): Package {
  return { parts: new Map(), types: [] };
}

/** `path` without a leading slash. */
export function addPart({ parts, types }: Package, path: string, xml: string | Uint8Array, type: PartType): void {
  parts.set(path, xml);
  types.push(`<Override PartName="/${path}" ContentType="${OFFICE}${type}"/>`);
}

export function addCoreProperties({ parts, types }: Package, xml: string): void {
  parts.set('docProps/core.xml', xml);
  types.push(`<Override PartName="/docProps/core.xml" ContentType="${PACKAGE}core-properties+xml"/>`);
}

export interface Relation {
  /** `worksheet`, `table` …, or a full address. */
  readonly type: string;
  readonly target: string;
  /** Whether the target is an address outside. */
  readonly isExternal?: boolean;
  /** In place of the one that its position gives. */
  readonly id?: string;
}

/** The relationships part of `path` ('' for the package's own); ids are rId1, rId2 … in order. */
export function addRelations({ parts }: Package, path: string, relations: readonly Relation[]): void {
  if (relations.length === 0) return;
  const items = relations.map(({ type, target, isExternal, id }, index) => {
    const full = type.startsWith('http') ? type : RELATION_BASE + type;
    return `<Relationship Id="${id ?? `rId${index + 1}`}" Type="${full}" Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`;
  });
  const at = path.lastIndexOf('/') + 1;
  const name = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
  parts.set(name, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join('')}</Relationships>`);
}

export function writeContentTypes({ types }: Package): string {
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="${PACKAGE}relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="vml" ContentType="${OFFICE}vmlDrawing"/>${types.join('')}</Types>`
  );
}
