// What is chosen in the queue, and the way to map all of it: at once where earlier choices suggest one pair for every row, else
// by choosing.
import { Button, Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import { WHOLE } from '../../../core/money/split';
import type { ChosenRows } from '../../../app/mapping/chosen';
import type { PairOption } from '../../../app/mapping/pairs';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { pairName } from './draft';
import { Foot } from './Foot';
import { MainButton } from './MainButton';
import { isJustWritten } from './mapState';
import { Spoken } from './Spoken';
import { useMapping } from './useMapping';
import { WillWrite } from './WillWrite';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  chosen: { ...typographyStyles.caption1Strong, fontVariantNumeric: 'tabular-nums' },
  end: { marginLeft: 'auto', fontSize: 'inherit', whiteSpace: 'nowrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function ChosenFoot() {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const chosen = useAnswer('chosenRows', state.map.chosen);
  if (!chosen || chosen.ids.length === 0) return null;
  const amount = words.formats.amount(chosen.amount);
  const open = () => dispatch({ do: 'map', what: { type: 'open', ids: chosen.ids } });
  return (
    <Foot>
      <div className={styles.line}>
        <span className={styles.chosen}>{words.text('map.chosen', { count: chosen.ids.length, amount })}</span>
        <Link
          as="button"
          className={styles.end}
          onClick={() => dispatch({ do: 'map', what: { type: 'choose', ids: [] } })}
        >
          {words.text('map.clear')}
        </Link>
      </div>
      <div className={styles.buttons}>
        {chosen.pair === null ? (
          <MainButton reason={null} isBusy={false} onPress={open}>
            {words.text('map.choose')}
          </MainButton>
        ) : (
          <SuggestedButtons chosen={chosen} pair={chosen.pair} onChoose={open} />
        )}
      </div>
      <Spoken text={words.text('map.said.chosen', { count: chosen.ids.length, amount })} />
    </Foot>
  );
}

interface SuggestedProps {
  readonly chosen: ChosenRows;
  readonly pair: PairOption;
  readonly onChoose: () => void;
}

function SuggestedButtons({ chosen: { ids }, pair, onChoose }: SuggestedProps) {
  const { state, words, dispatch } = usePane();
  const { isBusy, map } = useMapping();
  const { objectiveKey, resultKey } = pair;
  const request = { ids, parts: [{ objectiveKey, resultKey, share: WHOLE }] };
  const preview = useAnswer('previewMapping', request);
  const name = pairName(pair);
  const count = ids.length;
  const key = (preview?.outcome === 'planned' && preview.first[0]?.key) || words.text('map.no-key');
  const onPress = () => {
    void map(request, words.text('map.done.pair', { count, key, pair: name })).then((isWritten) => {
      if (isWritten) dispatch({ do: 'map', what: { type: 'mapped', ids, next: null, revision: state.revision } });
    });
  };
  const isWritten = isJustWritten(state.map, ids, state.revision);
  const reason = isWritten
    ? words.text('map.waits.checking')
    : preview?.outcome === 'blocked'
      ? preview.text
      : preview?.outcome === 'gone'
        ? words.text('map.waits.gone')
        : null;
  return (
    <>
      <MainButton reason={reason} isBusy={isBusy} onPress={onPress}>
        {words.text('map.write-pair', { count, pair: name })}
      </MainButton>
      <Button onClick={onChoose}>{words.text('map.choose')}</Button>
      {preview?.outcome === 'planned' && !isWritten && <WillWrite preview={preview} />}
    </>
  );
}
