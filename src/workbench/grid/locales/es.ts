// The engine's own texts, in Spanish.
import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/es-ES';
import ui from '@univerjs/ui/locale/es-ES';
import docsUi from '@univerjs/docs-ui/locale/es-ES';
import sheets from '@univerjs/sheets/locale/es-ES';
import sheetsUi from '@univerjs/sheets-ui/locale/es-ES';
import sheetsFormula from '@univerjs/sheets-formula/locale/es-ES';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/es-ES';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/es-ES';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/es-ES';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/es-ES';
import sheetsConditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/es-ES';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/es-ES';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/es-ES';
import sheetsSortUi from '@univerjs/sheets-sort-ui/locale/es-ES';
import dataValidation from '@univerjs/data-validation/locale/es-ES';
import sheetsFilter from '@univerjs/sheets-filter/locale/es-ES';

export const es = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsConditionalFormattingUi,
  sheetsNoteUi,
  sheetsFilterUi,
  sheetsSortUi,
  dataValidation,
  sheetsFilter,
);
