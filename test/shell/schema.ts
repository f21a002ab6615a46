// Microsoft's schema of manifests, as files in `test/schemas`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { ROOT } from '../house/sources';

const FOLDER = join(ROOT, 'test/schemas');

const schemas = readdirSync(FOLDER)
  .filter((fileName) => fileName.endsWith('.xsd'))
  .map((fileName) => ({ fileName, contents: readFileSync(join(FOLDER, fileName), 'utf8') }));

/** What the schema finds wrong with a manifest. */
export async function schemaErrors(xml: string): Promise<string[]> {
  const schema = schemas.find(({ fileName }) => fileName === 'OfficeAppManifestV1_1.xsd')!;
  const preload = schemas.filter((other) => other !== schema);
  const { errors } = await validateXML({ xml: [{ fileName: 'manifest.xml', contents: xml }], schema, preload });
  return errors.map(({ message }) => message);
}
