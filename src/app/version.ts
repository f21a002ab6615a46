// The version that reports name.
import { version } from '../../package.json';

export const VERSION: string = version;

export { RULES_VERSION as RULES_USED } from '../rules/rule';
