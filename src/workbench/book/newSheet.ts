// What a sheet is before anything was done to it.
import type { BookSheet } from './book';

export const NEW_SHEET: Omit<BookSheet, 'id' | 'name'> = {
  visibility: 'visible',
  tabColor: '',
  protection: null,
  frozenRows: 0,
  frozenColumns: 0,
  showsGridlines: true,
  print: {},
  filter: null,
  merged: [],
  validations: [],
  marks: [],
  notes: [],
  charts: [],
};
