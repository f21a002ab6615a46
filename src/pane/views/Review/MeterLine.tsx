// How much may still move, in one line of the overview, with the way to the meter.
import { Button } from '@fluentui/react-components';
import type { MeterScreen } from '../../../app/reviewing/meterScreen';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import type { Words } from '../../../words/words';
import { Fact, Facts } from './Fact';
import type { ReviewPage } from './reviewing';
import { useReturn } from './useReturn';
import type { Sign } from '../../parts/SeverityIcon';

const METER: readonly ReviewPage[] = ['meter'];

export function MeterLine() {
  const { words, dispatch } = usePane();
  const screen = useAnswer('meter', null);
  useReturn(METER, screen !== undefined);
  if (!screen) return null;
  const { sign, text } = lineOf(screen, words);
  return (
    <Section title={words.text('reviewing.meter')}>
      <Facts>
        <Fact
          sign={sign}
          end={
            <Button
              data-opens="meter"
              size="small"
              aria-label={words.text('reviewing.show-of', { what: words.text('reviewing.meter') })}
              onClick={() => dispatch({ do: 'review', what: { type: 'open', page: 'meter' } })}
            >
              {words.text('overview.show')}
            </Button>
          }
        >
          {text}
        </Fact>
      </Facts>
    </Section>
  );
}

function lineOf(screen: MeterScreen, words: Words): { readonly sign: Sign; readonly text: string } {
  if (screen.kind === 'none') return { sign: 'nothing', text: words.text(`reviewing.no-meter.${screen.reason}`) };
  const left = screen.meter.tightest?.left ?? 0;
  const { money } = words.formats;
  if (left < 0) return { sign: 'warning', text: words.text('reviewing.past-by', { amount: money(-left) }) };
  return { sign: 'held', text: words.text('reviewing.may-move', { amount: money(left) }) };
}
