// The screen of reviewers: the overview, or one of its pages. Esc goes back to the overview, Ctrl+Enter does what the main button
// of the foot does.
import type { KeyboardEvent } from 'react';
import { usePane } from '../../state/context';
import { MeterPage } from './MeterPage';
import { ProofPage } from './ProofPage';
import { ReviewOverview } from './ReviewOverview';
import { RevisionPage } from './RevisionPage';
import { SignPage } from './SignPage';
import { VersionsPage } from './VersionsPage';

const PAGES = {
  overview: ReviewOverview,
  sign: SignPage,
  revision: RevisionPage,
  meter: MeterPage,
  proof: ProofPage,
  versions: VersionsPage,
} as const;

export function ReviewScreen() {
  const { state, dispatch } = usePane();
  const { page } = state.review;
  const Open = PAGES[page];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('[data-main-action]')?.click();
    } else if (event.key === 'Escape' && !event.defaultPrevented && page !== 'overview') {
      dispatch({ do: 'review', what: { type: 'open', page: 'overview' } });
    }
  };
  return (
    <div onKeyDown={onKeyDown}>
      <Open />
    </div>
  );
}
