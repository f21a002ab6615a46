// The shapes of the host: a class of Excel's object model as a table of members, an object of it, and what the host
// remembers of one add-in. Shapes only; what is done with them stands in `hostClass.ts` and `session.ts`.
import type { Area } from '../../core/sheet/cellRef';
import type { Book } from '../book/book';
import type { Faults } from './faults';

export type ClassName =
  | 'AddinInternalService'
  | 'Application'
  | 'AutoFilter'
  | 'Chart'
  | 'ChartCollection'
  | 'ChartPart'
  | 'ChartSeries'
  | 'ChartSeriesCollection'
  | 'Comment'
  | 'CommentCollection'
  | 'ConditionalFormat'
  | 'ConditionalFormatCollection'
  | 'ConditionalFormatPart'
  | 'CultureInfo'
  | 'DataValidation'
  | 'DatetimeFormatInfo'
  | 'FormatProtection'
  | 'HeaderFooter'
  | 'HeaderFooterGroup'
  | 'LinkedWorkbookCollection'
  | 'NamedItem'
  | 'NamedItemCollection'
  | 'Note'
  | 'NoteCollection'
  | 'NumberFormatInfo'
  | 'PageLayout'
  | 'Range'
  | 'RangeAreas'
  | 'RangeBorder'
  | 'RangeBorderCollection'
  | 'RangeCollection'
  | 'RangeFill'
  | 'RangeFont'
  | 'RangeFormat'
  | 'Runtime'
  | 'RuntimePersistenceService'
  | 'RuntimeService'
  | 'Setting'
  | 'SettingCollection'
  | 'Table'
  | 'TableCollection'
  | 'TableColumn'
  | 'TableColumnCollection'
  | 'TableRowCollection'
  | 'Workbook'
  | 'WorkbookProtection'
  | 'Worksheet'
  | 'WorksheetCollection'
  | 'WorksheetFreezePanes'
  | 'WorksheetProtection';

/** An object of the model as the add-in addresses it: its class, and what tells it from others of its class. */
export interface HostObject<T = unknown> {
  readonly kind: ClassName;
  readonly data: T;
}

/** A version of ExcelApi, or another set with its version, e.g. `1.13`, `ExcelApiOnline 1.1`. */
export type Since = string;

export interface Property<T> {
  readonly since: Since;
  get(session: Session, data: T): unknown;
  set?(session: Session, data: T, value: unknown): void;
}

export interface Link<T> {
  readonly since: Since;
  get(session: Session, data: T): HostObject | null;
}

export interface Method<T> {
  readonly since: Since;
  /** Whether it changes the workbook: refused while that may only be read. */
  readonly isChange: boolean;
  call(session: Session, data: T, args: readonly unknown[]): unknown;
}

export interface HostClass<T = unknown> {
  readonly name: ClassName;
  /** What the client needs to address the object again: `Id` or `_Id`. */
  identify?(session: Session, data: T): Readonly<Record<string, unknown>>;
  /** Of a collection. */
  items?(session: Session, data: T): readonly HostObject[];
  /** Of a collection: by id or name. Throws ItemNotFound. */
  item?(session: Session, data: T, key: unknown): HostObject;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly links: Readonly<Record<string, Link<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
}

/** A range as an add-in holds it: it follows when cells move. `area` is null when all its cells were deleted. */
export interface LiveArea {
  readonly sheetId: string;
  area: Area | null;
}

export interface MissingMember {
  readonly className: string;
  readonly member: string;
  /** Not written here, or of a requirement set that is not declared. */
  readonly reason: 'unknown' | 'undeclared';
}

export interface EventEntry {
  readonly type: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly isRemote: boolean;
}

export interface Session {
  readonly book: Book;
  readonly classes: Readonly<Record<ClassName, HostClass>>;
  /** Highest version of each requirement set, e.g. `{ ExcelApi: '1.17' }`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly faults: Faults;
  readonly references: Map<string, HostObject>;
  /** The same the other way round. */
  readonly referenceIds: Map<HostObject, string>;
  /** Areas that must follow when cells move: those of kept references, and those of the batch at work. */
  readonly liveAreas: Set<LiveArea>;
  /** How often each event was asked for, by target and type. */
  readonly registrations: Map<string, number>;
  readonly settings: Map<string, unknown>;
  readonly runtime: { areEventsOn: boolean; state: string; startState: string };
  readonly missing: MissingMember[];
  /** Shows or hides the add-in's pane: `Visible`, `Background`. */
  readonly showPane: (state: string) => void;
  lastReference: number;
  /** A batch is at work: what changes now is the add-in's doing. */
  isAtWork: boolean;
}
