// The contract's English name of each field of the table Grant that the grant reads.
import type { GrantFields } from './grant';

export const FIELD_NAMES: Readonly<Record<keyof GrantFields, string>> = {
  title: 'Title',
  reference: 'Reference',
  currency: 'Currency',
  award: 'Award',
  startDate: 'Start date',
  endDate: 'End date',
  closingDays: 'Closing days',
  years: 'Years',
  approvalDate: 'Approval Date',
  actualCompletionDate: 'Actual Completion Date',
  proposalFocus: 'Proposal Focus',
  coreFocus: 'Core Focus',
  secondaryCities: 'Secondary Cities',
  countryType: 'Country Type',
  reportingDate: 'Reporting date',
  fiscalYearStartMonth: 'Fiscal year start month',
  reallocationProfile: 'Reallocation profile',
  reallocationLimit: 'Reallocation limit',
  minimumCofinancingShare: 'Minimum co-financing share',
  burnLow: 'Burn low',
  burnHigh: 'Burn high',
  templateVersion: 'Template version',
  profile: 'Profile',
};
