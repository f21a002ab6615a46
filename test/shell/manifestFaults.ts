// What Microsoft's schema lets pass and Office or its store does not.
import { elementsNamed, everyElement, readTree, type Element } from './manifestTree';

export interface Surroundings {
  /** Whether the manifest is one to publish, where nothing may point to this computer. */
  readonly isPublished: boolean;
  /** Width and height in pixels of the PNG at a path below the site, or `undefined` where there is none. */
  readonly pictureSize: (path: string) => readonly [width: number, height: number] | undefined;
}

/** Languages besides English, as Office writes them. */
const LOCALES = ['es-es', 'es-mx', 'pt-br'];

/** The faults of a manifest, each as one sentence that names the place. */
export function manifestFaults(xml: string, surroundings: Surroundings): string[] {
  const root = readTree(xml);
  return [
    ...resourceFaults(root),
    ...idFaults(root),
    ...addressFaults(root, surroundings.isPublished),
    ...pictureFaults(root, surroundings),
    ...textFaults(root),
    ...runtimeFaults(root),
  ];
}

/** Names of the functions that buttons call. */
export function calledFunctions(xml: string): string[] {
  return elementsNamed(readTree(xml), 'FunctionName').map(({ text }) => text);
}

function resourcesOf(root: Element): ReadonlyMap<string, Element> {
  const resources = elementsNamed(root, 'Resources').flatMap(everyElement);
  return new Map(resources.flatMap((each) => (each.attributes.id === undefined ? [] : [[each.attributes.id, each]])));
}

function addressOf(root: Element, resid: string | undefined): string | undefined {
  return resourcesOf(root).get(resid ?? '')?.attributes.DefaultValue;
}

function resourceFaults(root: Element): string[] {
  const used = new Set(everyElement(root).flatMap(({ attributes }) => attributes.resid ?? []));
  const known = resourcesOf(root);
  return [
    ...[...used].filter((id) => !known.has(id)).map((id) => `resource ${id} is used and missing`),
    ...[...known.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
  ];
}

function idFaults(root: Element): string[] {
  const ids = everyElement(root).flatMap(({ attributes }) => attributes.id ?? []);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} occurs twice`);
}

function addressFaults(root: Element, isPublished: boolean): string[] {
  const addresses = new Set(
    everyElement(root)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value) => value !== undefined && /^[a-z]+:\/\//i.test(value)) as string[],
  );
  return [...addresses].flatMap((address) => {
    const { protocol, hostname } = new URL(address);
    if (protocol !== 'https:') return [`address ${address} is not https`];
    return isPublished && hostname === 'localhost' ? [`address ${address} is on this computer`] : [];
  });
}

function pictureFaults(root: Element, { pictureSize }: Surroundings): string[] {
  const single = (name: string, size: number) =>
    elementsNamed(root, name).map(({ attributes }) => ({ use: name, size, address: attributes.DefaultValue }));
  const ofButtons = elementsNamed(root, 'Image')
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map(({ attributes: { size, resid } }) => ({
      use: `${resid} at ${size}`,
      size: Number(size),
      address: addressOf(root, resid),
    }));
  const pictures = [...single('IconUrl', 32), ...single('HighResolutionIconUrl', 64), ...ofButtons];
  return [...new Set(pictures.flatMap(pictureFault)), ...sizeFaults(root)];

  function pictureFault({ use, size, address }: (typeof pictures)[number]): string[] {
    if (address === undefined) return [];
    const found = pictureSize(new URL(address).pathname);
    if (found === undefined) return [`picture of ${use} is no PNG`];
    return found.every((length) => length === size) ? [] : [`picture of ${use} is ${found.join(' x ')}`];
  }
}

/** Office wants three sizes of each picture on the ribbon. */
function sizeFaults(root: Element): string[] {
  return elementsNamed(root, 'Icon').flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes.size);
    return ['16', '32', '80']
      .filter((size) => !sizes.includes(size))
      .map((size) => `a picture beside ${children[0]?.attributes.resid} has no size ${size}`);
  });
}

function textFaults(root: Element): string[] {
  const texts = [
    ...root.children.filter(({ name }) => name === 'DisplayName').map((text) => ({ text, limit: 125 })),
    ...root.children.filter(({ name }) => name === 'Description').map((text) => ({ text, limit: 250 })),
    ...elementsNamed(root, 'ShortStrings').flatMap(({ children }) => children.map((text) => ({ text, limit: 125 }))),
    ...elementsNamed(root, 'LongStrings').flatMap(({ children }) => children.map((text) => ({ text, limit: 250 }))),
  ];
  return texts.flatMap(({ text, limit }) => {
    const name = text.attributes.id ?? text.name;
    const values = [text.attributes.DefaultValue!, ...text.children.map(({ attributes }) => attributes.Value!)];
    const locales = text.children.map(({ attributes }) => attributes.Locale!);
    return [
      ...values.filter(({ length }) => length > limit).map(({ length }) => `text ${name} has ${length} letters`),
      ...values.filter((value) => value.trim() === '').map(() => `text ${name} is empty`),
      ...LOCALES.filter((locale) => !locales.includes(locale)).map((locale) => `text ${name} has no ${locale}`),
      ...locales.filter((locale) => !LOCALES.includes(locale)).map((locale) => `text ${name} has a locale ${locale}`),
    ];
  });
}

/** One page is the pane, the place of the functions and the runtime; else commands and pane would not share state. */
function runtimeFaults(root: Element): string[] {
  const [runtime] = elementsNamed(root, 'Runtime');
  const page = addressOf(root, runtime?.attributes.resid);
  const others = [
    ...elementsNamed(root, 'FunctionFile'),
    ...elementsNamed(root, 'SourceLocation').filter(({ attributes }) => attributes.resid !== undefined),
  ].map(({ name, attributes }) => ({ name, address: addressOf(root, attributes.resid) }));
  const settings = elementsNamed(root, 'DefaultSettings').flatMap(({ children }) =>
    children.map(({ name, attributes }) => ({ name, address: attributes.DefaultValue })),
  );
  return [
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['the runtime does not live as long as the workbook is open']),
    ...[...others, ...settings]
      .filter(({ address }) => address !== page)
      .map(({ name }) => `${name} is another page than the runtime`),
  ];
}
