// The use case behind "new": a template for a profile and a language, as a model of its sheets. Writing it is the adapter's.
import type { Language } from '../core/sheet/language';
import { buildTemplate } from '../workbook/layout/template/buildTemplate';
import type { WorkbookModel } from '../workbook/layout/template/model';
import type { ProfileName } from '../workbook/layout/template/profiles';

export const PROFILES: readonly ProfileName[] = ['lac-moving-to-scale', 'blank'];

export interface NewWorkbookRequest {
  readonly language: Language;
  readonly profile: ProfileName;
  readonly sample: boolean;
  /** Minor units of `currency`. */
  readonly award?: number;
  /** 1 to 10. */
  readonly years?: number;
  /** ISO 4217. */
  readonly currency?: string;
}

/** The sheets of a new workbook. Parts of the request that are left out come from the profile. */
export function newWorkbook(request: NewWorkbookRequest): WorkbookModel {
  return buildTemplate(request);
}
