// The reallocation meter as a screen shows it, with the request to the funder; or why there is none, and the cell that decides.
import { PROFILE_IDS, type ProfileId } from '../../core/measures/donorProfiles';
import type { NoMeter } from '../../core/measures/reallocation';
import { cellOf } from '../../core/sheet/place';
import { draftRequest, meterView, type MeterView } from '../review/meter';
import type { Desk, FigurePlace } from '../views/desk';

export type MeterScreen =
  | {
      readonly kind: 'meter';
      readonly meter: MeterView;
      /** The request for approval, to be copied. */
      readonly request: string;
      readonly place: FigurePlace;
    }
  | {
      readonly kind: 'none';
      readonly reason: NoMeter;
      /** What may be written into the cell of the profile. */
      readonly profiles: readonly ProfileId[];
      readonly place: FigurePlace;
    };

export function meterScreen({ examination, words }: Desk): MeterScreen {
  const { grant, facts } = examination;
  const { reallocationProfile, reallocationLimit } = grant.fields;
  const meter = meterView(examination);
  const { record } = meter === 'no-limit' ? reallocationLimit : reallocationProfile;
  const { sheet, cell } = cellOf(facts, 'Grant', 'Value', record ?? -1);
  const place = { sheet, cell };
  if (typeof meter === 'string') {
    return { kind: 'none', reason: meter, profiles: PROFILE_IDS.filter((id) => id !== 'none'), place };
  }
  return { kind: 'meter', meter, request: draftRequest(examination, words) ?? '', place };
}
