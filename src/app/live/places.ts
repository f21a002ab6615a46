// Places on sheets as screens name them, and as the workbook takes them.
import { parseArea, type Area } from '../../core/sheet/cellRef';

/** A cell or an area (`A5:A435`) of a sheet; null where nothing stands to lead to. */
export interface CellPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** The place as an area; undefined where there is none. */
export function areaOfPlace({ sheet, cell }: CellPlace): { readonly sheet: string; readonly area: Area } | undefined {
  const area = cell === null ? undefined : parseArea(cell);
  return sheet !== null && area ? { sheet, area } : undefined;
}
