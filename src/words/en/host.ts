// English: texts about the program that holds the workbook: why it did not do what was asked, and what to do.

export const host = {
  'host.editing':
    'Excel waits because somebody is still typing in a cell, or a list is open. Press Enter or Esc in the cell; then it goes on.',
  'host.protected':
    'The sheet is protected, so nothing was changed on it. Take the protection off under Review, Unprotect Sheet, and try again. Allot never takes protection off itself.',
  'host.read-only':
    'This workbook is open for reading only, so nothing can be written to it. Save a copy under another name, open it and try again.',
  'host.too-large':
    'Excel could not pass on that much at once, even in small pieces. Save the workbook and check the file with the command line; it reads workbooks of any size.',
  'host.busy': 'Excel is busy with something else. Wait a moment and try again.',
  'host.session-ended':
    'The connection to the workbook has ended, as happens after a long pause. Reload this pane: open its menu at the top and choose Reload.',
  'host.not-supported': 'This version of Excel cannot do that. Update Excel, or open the workbook in Excel on the web.',
  'host.gone':
    'A sheet or a table that this was about is no longer there: it was deleted or renamed meanwhile. Check again to see the workbook as it is now.',
  'host.refused':
    'Excel did not accept the change at this place, for example because a merged cell or another table is in the way. Nothing was changed. Look at the cells and try again.',
  'host.failed':
    'Excel did not do what was asked and gave no reason that says more than this: {message}. Try again; if it happens once more, save the workbook and reload this pane.',
} as const;
