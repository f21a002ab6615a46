// Hands a page to the browser to be saved as a file. What the browser does with it (asks, saves, refuses) is not told to us.

/** `html` is a whole page; `name` ends in .html. */
export function savePage(html: string, name: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds that the page stays there to be fetched. */
const KEPT = 60_000;
