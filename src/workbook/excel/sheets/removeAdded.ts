// Takes away what was added before a failure, one thing at a time, so that one that resists does not keep the others.
import type { ExcelHost } from '../host';
import { inSession } from '../session';
import type { Added } from './writeSheets';

/** Removes sheets and names that were added, the last first; gives those that are still there. Never rejects. */
export async function removeAdded(host: ExcelHost, { sheets, names }: Added): Promise<string[]> {
  const left: string[] = [];
  for (const name of sheets.toReversed()) {
    if (!(await isGone(host, ({ worksheets }) => removeSheet(worksheets.getItemOrNullObject(name))))) left.push(name);
  }
  for (const name of names.toReversed()) {
    if (!(await isGone(host, (workbook) => removeName(workbook.names.getItemOrNullObject(name))))) left.push(name);
  }
  return left;
}

type Removal = { readonly found: Excel.Worksheet | Excel.NamedItem; readonly remove: () => void };

async function isGone(host: ExcelHost, look: (workbook: Excel.Workbook) => Removal): Promise<boolean> {
  try {
    await inSession(host, {}, async ({ context, sync }) => {
      const { found, remove } = look(context.workbook);
      await sync();
      if (found.isNullObject) return;
      remove();
      await sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** A sheet that is very hidden can't be deleted. */
function removeSheet(sheet: Excel.Worksheet): Removal {
  sheet.load('name');
  return {
    found: sheet,
    remove: () => {
      sheet.visibility = 'Visible';
      sheet.delete();
    },
  };
}

function removeName(name: Excel.NamedItem): Removal {
  name.load('name');
  return { found: name, remove: () => name.delete() };
}
