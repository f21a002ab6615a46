// Short questions about the program that holds the workbook and the workbook as a whole.
import type { Separators } from '../../port';
import type { ExcelHost } from '../host';
import { inSession } from '../session';

/** The separators of amounts; undefined before ExcelApi 1.11, where Excel does not tell. Never guessed from a language. */
export async function askCulture(host: ExcelHost): Promise<Separators | undefined> {
  if (!host.isSetSupported('ExcelApi', '1.11')) return undefined;
  return inSession(host, {}, async ({ context, sync }) => {
    const application = context.application.load('decimalSeparator,thousandsSeparator');
    await sync();
    return { decimal: application.decimalSeparator, thousands: application.thousandsSeparator };
  });
}

/** Whether the workbook may only be read. */
export async function askReadOnly(host: ExcelHost): Promise<boolean> {
  return inSession(host, {}, async ({ context, sync }) => {
    const workbook = context.workbook.load('readOnly');
    await sync();
    return workbook.readOnly;
  });
}
