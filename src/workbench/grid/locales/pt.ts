// The engine's own texts, in Portuguese.
import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/pt-BR';
import ui from '@univerjs/ui/locale/pt-BR';
import docsUi from '@univerjs/docs-ui/locale/pt-BR';
import sheets from '@univerjs/sheets/locale/pt-BR';
import sheetsUi from '@univerjs/sheets-ui/locale/pt-BR';
import sheetsFormula from '@univerjs/sheets-formula/locale/pt-BR';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/pt-BR';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/pt-BR';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/pt-BR';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/pt-BR';
import sheetsConditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/pt-BR';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/pt-BR';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/pt-BR';
import sheetsSortUi from '@univerjs/sheets-sort-ui/locale/pt-BR';
import dataValidation from '@univerjs/data-validation/locale/pt-BR';
import sheetsFilter from '@univerjs/sheets-filter/locale/pt-BR';

export const pt = mergeLocales(
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
