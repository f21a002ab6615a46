// Keys that are pressed on this page and in the pane's, whichever is loaded: those of the pane do not come up here.

/** Hears keys before anybody else; the answer ends it. */
export function listenToKeys(press: (event: KeyboardEvent) => void): () => void {
  const heard = new WeakSet<Document>();
  const hearPane = () => {
    const pane = paneDocument();
    if (!pane || heard.has(pane)) return;
    heard.add(pane);
    pane.addEventListener('keydown', press, true);
  };
  const loaded = (event: Event) => {
    if (event.target instanceof HTMLIFrameElement) hearPane();
  };
  document.addEventListener('keydown', press, true);
  document.addEventListener('load', loaded, true);
  return () => {
    document.removeEventListener('keydown', press, true);
    document.removeEventListener('load', loaded, true);
  };
}

export function paneFrame(): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>('iframe[data-pane]');
}

/** Null where the pane comes from another origin: then its keys are its own. */
function paneDocument(): Document | null {
  return paneFrame()?.contentDocument ?? null;
}
