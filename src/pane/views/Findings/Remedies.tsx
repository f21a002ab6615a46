// What can be done about a finding from the pane: two readings to decide on, a repair with evidence, or a fix to preview.
import { useAnswer } from '../../state/useAnswer';
import { FixPanel } from './FixPanel';
import { RepairPanel } from './RepairPanel';
import { TripwirePanel } from './TripwirePanel';

/** `onDone` hears whether all findings alike were mended, or this one. */
export function Remedies({ id, onDone }: { id: string; onDone: (ofAll: boolean) => void }) {
  const tripwire = useAnswer('tripwire', id);
  const repairs = useAnswer('repairs', id);
  const fix = useAnswer('fix', id);
  if (tripwire) return <TripwirePanel key={id} tripwire={tripwire} onDone={() => onDone(false)} />;
  if (repairs) return <RepairPanel key={id} view={repairs} onDone={() => onDone(false)} />;
  return fix ? <FixPanel key={id} own={fix.own} alike={fix.alike} onDone={onDone} /> : null;
}
