// The ribbon that manifest.xml draws: its tab with groups and buttons, in the language of the surface.

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function to run; null for the button that opens the pane. */
  readonly command: string | null;
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly buttons: readonly RibbonButton[];
  }[];
  /** The address of the pane's page. */
  readonly paneUrl: string;
}

/** Reads the manifest's text. Throws an Error that says what is missing. */
export function readRibbon(xml: string, locale: string): Ribbon {
  const root = new DOMParser().parseFromString(xml, 'application/xml');
  const trouble = root.querySelector('parsererror');
  if (trouble) throw new Error(trouble.textContent ?? 'no XML');
  const resource = (id: string | null) => resourceIn(root, id, locale);
  const tab = only(root, 'CustomTab');
  return {
    tab: labelOf(tab, resource),
    groups: childrenOf(tab, 'Group').map((group) => ({
      id: group.id,
      label: labelOf(group, resource),
      buttons: childrenOf(group, 'Control').map((control) => buttonOf(control, resource)),
    })),
    paneUrl: only(root, 'SourceLocation').getAttribute('DefaultValue') ?? '',
  };
}

type Resource = (id: string | null) => string;

function buttonOf(control: Element, resource: Resource): RibbonButton {
  const tip = only(control, 'Supertip').getElementsByTagNameNS('*', 'Description')[0];
  const images = [...control.getElementsByTagNameNS('*', 'Image')];
  const icon = images.find((image) => image.getAttribute('size') === '32');
  return {
    id: control.id,
    label: labelOf(control, resource),
    tip: resource(tip?.getAttribute('resid') ?? null),
    icon: resource(icon?.getAttribute('resid') ?? null),
    command: control.getElementsByTagNameNS('*', 'FunctionName')[0]?.textContent ?? null,
  };
}

function labelOf(element: Element, resource: Resource): string {
  return resource(childrenOf(element, 'Label')[0]?.getAttribute('resid') ?? null);
}

/** A text or address of the manifest's resources, of the locale, of its language, or the standard one. */
function resourceIn(root: Document, id: string | null, locale: string): string {
  const all = ['String', 'Image', 'Url'].flatMap((name) => [...root.getElementsByTagNameNS('*', name)]);
  const found = all.find((element) => element.id === id);
  if (!found) throw new Error(`resource ${id}`);
  const overrides = childrenOf(found, 'Override');
  const ofLocale = (wanted: string) =>
    overrides.find((override) => (override.getAttribute('Locale') ?? '').toLowerCase().startsWith(wanted));
  const override = ofLocale(locale.toLowerCase()) ?? ofLocale(locale.slice(0, 2).toLowerCase());
  return (override ?? found).getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}

function only(root: Document | Element, name: string): Element {
  const [element] = root.getElementsByTagNameNS('*', name);
  if (!element) throw new Error(`element ${name}`);
  return element;
}
