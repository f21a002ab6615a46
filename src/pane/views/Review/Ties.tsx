// Does it tie out: what does, in one line; what does not, a line each, with the way to it.
import { Button } from '@fluentui/react-components';
import type { TiesView } from '../../../app/reviewing/reviewView';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { Fact, Facts } from './Fact';

export function Ties({ ties }: { ties: TiesView }) {
  const { words, dispatch } = usePane();
  const { rows, broken, notChecked, unexplained } = ties;
  const { amount } = words.formats;
  const unchecked = words.text('reviewing.not-checked', { count: notChecked });
  return (
    <Section title={words.text('reviewing.ties')}>
      <Facts>
        {rows > 0 && <Fact sign="held">{words.text('reviewing.rows-tie', { count: rows })}</Fact>}
        {rows === 0 && broken.length === 0 && <Fact sign="nothing">{words.text('reviewing.no-rows')}</Fact>}
        {broken.map(({ rule, headline, amount: sum, first, place }) => (
          <Fact
            key={rule}
            sign="error"
            label={words.text('severity.error')}
            detail={
              <>
                {sum === null ? '' : `${amount(sum)} · `}
                <PlaceLink place={place} />
              </>
            }
            end={
              <Button
                size="small"
                aria-label={words.text('reviewing.show-of', { what: headline })}
                onClick={() => dispatch({ do: 'openFinding', id: first })}
              >
                {words.text('overview.show')}
              </Button>
            }
          >
            {headline}
          </Fact>
        ))}
        {unexplained.count > 0 && <Unexplained {...unexplained} />}
        {notChecked > 0 && (
          <Fact
            sign="unchecked"
            end={
              <Button
                size="small"
                aria-label={words.text('reviewing.show-of', { what: unchecked })}
                onClick={() => dispatch({ do: 'show', screen: 'overview' })}
              >
                {words.text('overview.show')}
              </Button>
            }
          >
            {unchecked}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Unexplained({ count, net }: TiesView['unexplained']) {
  const { words, dispatch } = usePane();
  return (
    <Fact
      sign="error"
      label={words.text('severity.error')}
      detail={words.text('reviewing.net', { net: words.formats.amount(net) })}
      end={
        <Button
          data-opens="revision"
          size="small"
          onClick={() => dispatch({ do: 'review', what: { type: 'open', page: 'revision' } })}
        >
          {words.text('reviewing.record')}
        </Button>
      }
    >
      {words.text('reviewing.unexplained', { count })}
    </Fact>
  );
}
