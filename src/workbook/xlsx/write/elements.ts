// Elements that the model keeps in the words of a file, as markup again.
import type { Attributes, ElementModel } from '../../layout/template/extras';
import { escapeXml } from './xml';

/** ` name="value"` for each attribute. */
export function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

export function elementXml({ name, attributes, children, text }: ElementModel): string {
  const inner = children.length > 0 ? children.map(elementXml).join('') : escapeXml(text);
  const open = `<${name}${attributesXml(attributes)}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** An element without children. */
export function element(name: string, attributes: Attributes = {}, text = ''): ElementModel {
  return { name, attributes, children: [], text };
}
