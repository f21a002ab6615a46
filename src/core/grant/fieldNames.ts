// The contract's English name of each field of the table Grant that the grant reads.
import type { GrantFields } from './grant';

export const FIELD_NAMES: Readonly<Record<keyof GrantFields, string>> = {
  title: 'Title',
  currency: 'Currency',
  award: 'Award',
  startDate: 'Start date',
  endDate: 'End date',
  closingDays: 'Closing days',
  years: 'Years',
  reportingDate: 'Reporting date',
  minimumCofinancingShare: 'Minimum co-financing share',
  burnLow: 'Burn low',
  burnHigh: 'Burn high',
  templateVersion: 'Template version',
  profile: 'Profile',
};
