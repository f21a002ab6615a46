// The overview, in the order of a reviewer's questions: what changed, does it tie out, what was accepted, who decided.
import { Bones } from '../../parts/Bones';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Decisions } from './Decisions';
import { Exceptions } from './Exceptions';
import { MeterLine } from './MeterLine';
import { OverviewFoot } from './OverviewFoot';
import type { ReviewPage } from './reviewing';
import { Since } from './Since';
import { Ties } from './Ties';
import { useReturn } from './useReturn';

/** All but the meter, whose line comes by itself. */
const PAGES: readonly ReviewPage[] = ['sign', 'revision', 'proof', 'versions'];

export function ReviewOverview() {
  const { words } = usePane();
  const view = useAnswer('review', null);
  useReturn(PAGES, view !== undefined);
  if (!view) return <Bones heights={[20, 40, 40, 20, 24, 24, 20, 40]} label={words.text('pane.verdict.reading')} />;
  return (
    <>
      <Since view={view} />
      <Ties ties={view.ties} />
      <MeterLine />
      <Exceptions exceptions={view.exceptions} settled={view.settled} />
      <Decisions decisions={view.decisions} hasVersions={view.versions.length > 1} />
      <OverviewFoot view={view} />
    </>
  );
}
