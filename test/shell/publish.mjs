// Builds the add-in for the address and into the folder named, and prints what webpack tells about it as JSON.
import { buildAddIn } from '../../build/addin.mjs';

const [url, folder] = process.argv.slice(2);
const stats = await buildAddIn(url, folder);
const { errors, warnings, modules } = stats.toJson({
  all: false,
  errors: true,
  warnings: true,
  modules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
});
const namesOf = (list) => list.flatMap(({ name, modules: inner = [] }) => [name, ...namesOf(inner)]);
process.stdout.write(JSON.stringify({ troubles: [...errors, ...warnings], modules: namesOf(modules) }));
