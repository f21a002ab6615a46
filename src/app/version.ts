// The version that reports name.
import manifest from '../../package.json';

export const VERSION: string = manifest.version;

export { RULES_VERSION as RULES_USED } from '../rules/rule';
