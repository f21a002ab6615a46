// What can be made hard, by name, and the ways to write an amount.
import type { CULTURES } from '../../host/culture';

export type CultureName = keyof typeof CULTURES;

export const SWITCHES = [
  'editing',
  'slow',
  'small',
  'protected',
  'coauthor',
  'read-only',
  'lost',
  'twice',
  'session',
  'dark',
] as const;

export type SwitchName = (typeof SWITCHES)[number];
