// On the web office.js takes Tab for itself, and leaves the pane where the focus is on something that Tab does not lead to: a
// heading that was just opened, or nothing at all after a form is gone. There Tab goes on from where the focus is.
import { useEffect } from 'react';

const STOPS = 'a[href], button, input, select, textarea, [tabindex]';

export function useTabOrder(): void {
  useEffect(() => {
    // Before office.js, which listens at the window.
    document.addEventListener('keydown', goOn);
    return () => document.removeEventListener('keydown', goOn);
  }, []);
}

function goOn(event: KeyboardEvent): void {
  const { target, key, shiftKey } = event;
  if (key !== 'Tab' || !(target instanceof HTMLElement) || isStop(target)) return;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
  const next = shiftKey
    ? stops.findLast((stop) => isAfter(target, stop) && !target.contains(stop))
    : stops.find((stop) => isAfter(stop, target));
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

function isStop(element: HTMLElement): boolean {
  const isOff = element.matches(':disabled') || element.getClientRects().length === 0;
  return element !== document.body && element.tabIndex >= 0 && !isOff && !element.hasAttribute('data-tabster-dummy');
}

/** Whether `a` stands after `b` in the page, or inside it. */
function isAfter(a: Node, b: Node): boolean {
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
