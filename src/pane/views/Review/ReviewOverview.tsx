// The overview, in the order of a reviewer's questions: what changed, does it tie out, what was accepted, who decided.
import { useEffect, useRef } from 'react';
import { Bones } from '../../parts/Bones';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Decisions } from './Decisions';
import { Exceptions } from './Exceptions';
import { MeterLine } from './MeterLine';
import { OverviewFoot } from './OverviewFoot';
import { Since } from './Since';
import { Ties } from './Ties';

export function ReviewOverview() {
  const { state, words } = usePane();
  const view = useAnswer('review', null);
  const screen = useRef<HTMLDivElement>(null);
  const { left } = state.review;
  const isShown = view !== undefined;
  useEffect(() => {
    if (isShown && left !== null) screen.current?.querySelector<HTMLElement>(`[data-opens="${left}"] button`)?.focus();
  }, [isShown, left]);
  if (!view) return <Bones heights={[20, 40, 40, 20, 24, 24, 20, 40]} label={words.text('pane.verdict.reading')} />;
  return (
    <div ref={screen}>
      <Since view={view} />
      <Ties ties={view.ties} />
      <MeterLine />
      <Exceptions exceptions={view.exceptions} />
      <Decisions decisions={view.decisions} hasVersions={view.versions.length > 1} />
      <OverviewFoot view={view} />
    </div>
  );
}
