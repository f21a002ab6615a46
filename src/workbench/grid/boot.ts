// Starts the grid's engine in an element of the page: which parts it has and how they are set. What stands in it comes later.
import { ICommandService, LogLevel, Univer } from '@univerjs/core';
import type { IDisposable, Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import type { Language } from '../../core/sheet/language';
import './facades';
import './styles';
import { LOCALES, LOCALE_NAMES } from './locales';

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly injector: Injector;
  /** Runs a command or a mutation at once. */
  readonly run: (id: string, params: object) => boolean;
  readonly keep: (disposable: IDisposable) => void;
  readonly dispose: () => void;
}

export interface EngineOptions {
  readonly language: Language;
  readonly isDark: boolean;
  /** Whether formulas are worked out when the workbook is put in; else they keep the results that they come with. */
  readonly calculates: boolean;
}

/** An engine without a workbook, drawing into `container`. */
export function bootEngine(container: HTMLElement, { language, isDark, calculates }: EngineOptions): Engine {
  const locale = LOCALE_NAMES[language];
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale,
    locales: { [locale]: LOCALES[language] },
    logLevel: LogLevel.SILENT,
  });
  registerBase(univer, container, calculates);
  registerFeatures(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const kept: IDisposable[] = [];
  return {
    univer,
    api: FUniver.newAPI(univer),
    commands,
    injector,
    run: (id, params) => commands.syncExecuteCommand(id, params),
    keep: (disposable) => kept.push(disposable),
    dispose: () => {
      for (const disposable of kept.splice(0)) disposable.dispose();
      univer.dispose();
    },
  };
}

function registerBase(univer: Univer, container: HTMLElement, calculates: boolean): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: false, toolbar: false, headerMenu: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    disableAutoFocus: true,
    disableForceStringMark: true,
    disableForceStringAlert: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: calculates ? CalculationMode.FORCED : CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
}

function registerFeatures(univer: Univer): void {
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  // The search of a pick list takes the focus for a moment, and with it keys of a person who types a value.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
}
