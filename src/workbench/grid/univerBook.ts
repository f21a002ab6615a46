// The workbook that stands in the grid, as a `Book`: its cells are the engine's, the lists beside them its own. Made from
// another book at once; a workbook too large to be worked out keeps the results that it came with.
import type { Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import type { Language } from '../../core/sheet/language';
import type { Book } from '../book/book';
import { bootEngine } from './boot';
import type { Engine } from './boot';
import { doOwn } from './gridState';
import type { GridState } from './gridState';
import { MOST_CALCULATED_ROWS } from './limits';
import { namesOf, tablesOf } from './lists';
import { showFilter, showName, showRules } from './mirrors';
import type { Refusal } from './refusals';
import { selectIn, viewOf } from './selecting';
import { sheetsOf } from './sheetList';
import { snapshotOf } from './snapshot';
import { keepSheetsOfTables } from './tableReferences';
import { tellCalculator } from './tableTitles';
import { watchEngine } from './watch';
import { cellsOf } from './writer';

export interface UniverBookOptions {
  /** The workbook to show. */
  readonly source: Book;
  readonly language: Language;
  readonly isDark: boolean;
  /** A person's edit was refused. */
  readonly onRefused?: (refusal: Refusal) => void;
  readonly onCalculating?: (isCalculating: boolean) => void;
  /** A person begins or ends to type into a cell. */
  readonly onEditing?: (isEditing: boolean) => void;
}

export interface UniverBook extends Book {
  /** Whether figures follow edits; else they stand as they were in the file. */
  readonly isRecalculated: boolean;
  /** Refuses what a person does in the grid, or takes it again. */
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly setDark: (isDark: boolean) => void;
  readonly focus: () => void;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  readonly dispose: () => void;
}

const UNIT = 'workbook';

/** Shows a workbook in an element of the page. */
export function createUniverBook(container: HTMLElement, options: UniverBookOptions): UniverBook {
  const { source } = options;
  const isRecalculated = longestSheet(source) <= MOST_CALCULATED_ROWS;
  const engine = bootEngine(container, { ...options, calculates: isRecalculated });
  const state = openIn(engine, source, isRecalculated);
  let isReadOnly = false;
  watchEngine(state, { isReadOnly: () => isReadOnly, onRefused: options.onRefused ?? (() => undefined) });
  watchCalculation(engine, options.onCalculating);
  watchEditing(engine, options.onEditing);
  return {
    name: source.name,
    ...sheetsOf(state),
    ...tablesOf(state),
    ...namesOf(state),
    ...cellsOf(state),
    ...viewOf(state),
    ...calculationOf(state),
    ...tellingOf(state),
    isRecalculated,
    setReadOnly: (value) => {
      isReadOnly = value;
    },
    setDark: (isDark) => engine.api.toggleDarkMode(isDark),
    focus: () => focusGrid(engine),
    undo: () => engine.api.undo(),
    redo: () => engine.api.redo(),
    dispose: engine.dispose,
  };
}

function tellingOf(state: GridState): Pick<Book, 'perform' | 'onChange'> {
  return {
    perform: (by, act) => {
      const before = state.source;
      state.source = by;
      try {
        act();
      } finally {
        state.source = before;
      }
    },
    onChange: (listener) => {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
  };
}

/** The engine hears keys only while its workbook has its own focus, too. */
function focusGrid({ injector }: Engine): void {
  injector.get(IUniverInstanceService).focusUnit(UNIT);
  injector.get(ILayoutService).focus();
}

function longestSheet(book: Book): number {
  return Math.max(0, ...book.sheets().map(({ id }) => book.cells(id).usedArea(true)?.lastRow ?? 0));
}

function openIn(engine: Engine, source: Book, isRecalculated: boolean): GridState {
  const unitId = UNIT;
  engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(source, unitId));
  const workbook = engine.injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)!;
  const state: GridState = {
    engine,
    workbook,
    unitId,
    sheets: [...source.sheets()],
    tables: [...source.tables()],
    names: [...source.names()],
    removed: new Map(),
    selection: source.selection(),
    mode: isRecalculated ? source.calculationMode() : 'manual',
    source: 'local',
    ownWork: 0,
    isQuiet: false,
    isAsked: false,
    pendingLooks: new Map(),
    lastId: 0,
    listeners: new Set(),
  };
  keepSheetsOfTables(state);
  doOwn(state, true, () => {
    for (const table of state.tables) tellCalculator(state, table);
    for (const name of state.names) showName(state, name);
    for (const { id } of state.sheets) {
      showRules(state, id);
      showFilter(state, id);
    }
    selectIn(state, state.selection.sheetId, state.selection.area);
  });
  return state;
}

type Calculation = Pick<Book, 'calculationMode' | 'setCalculationMode' | 'calculate'>;

/** The engine has no manual mode: its start is called off, unless it was asked for. */
function calculationOf(state: GridState): Calculation {
  const calculate = () => {
    state.isAsked = true;
    state.engine.api.getFormula().executeCalculation();
  };
  return {
    calculationMode: () => state.mode,
    setCalculationMode: (mode) => {
      const wasManual = state.mode === 'manual';
      state.mode = mode;
      if (wasManual && mode !== 'manual') calculate();
    },
    calculate,
  };
}

function watchEditing({ api, keep }: Engine, tellEditing: UniverBookOptions['onEditing']): void {
  if (!tellEditing) return;
  keep(api.addEvent(api.Event.SheetEditStarted, () => tellEditing(true)));
  keep(api.addEvent(api.Event.SheetEditEnded, () => tellEditing(false)));
}

function watchCalculation({ api, keep }: Engine, tellCalculating: UniverBookOptions['onCalculating']): void {
  if (!tellCalculating) return;
  const formulas = api.getFormula();
  keep(formulas.calculationStart(() => tellCalculating(true)));
  keep(formulas.calculationEnd(() => tellCalculating(false)));
}
