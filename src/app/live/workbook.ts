// The live workbook as faces know it: the port's own shapes, passed on.
export type {
  AddSheetsReport,
  AppendReport,
  ApplyReport,
  LiveWorkbookPort,
  NameClash,
  NewRows,
  Separators,
  SheetPlace,
  Refusal,
  RewriteReport,
  SheetPlan,
  WorkbookChange,
} from '../../workbook/port';
