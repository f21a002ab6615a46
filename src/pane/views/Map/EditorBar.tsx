// The way back to the queue, and to its next and previous expenditure.
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowLeftRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  position: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    marginLeft: 'auto',
    marginRight: '4px',
  },
});

export function EditorBar({ ids }: { ids: readonly string[] }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const { order, partner } = state.map;
  const place = useAnswer('queuePlace', { ids, order, partner });
  const open = (id: string | null | undefined) => {
    if (id) dispatch({ do: 'map', what: { type: 'open', ids: [id] } });
  };
  return (
    <div className={styles.bar}>
      <Link as="button" className={styles.back} onClick={() => dispatch({ do: 'map', what: { type: 'close' } })}>
        <ArrowLeftRegular aria-hidden />
        {words.text('map.back', { count: place?.count ?? 0 })}
      </Link>
      {place && place.position !== null && ids.length === 1 && (
        <>
          <span className={styles.position}>
            {words.text('map.position', {
              position: words.formats.number(place.position),
              total: words.formats.number(place.count),
            })}
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={words.text('map.previous')}
            disabledFocusable={place.previous === null}
            onClick={() => open(place.previous)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={words.text('map.next')}
            disabledFocusable={place.next === null}
            onClick={() => open(place.next)}
          />
        </>
      )}
    </div>
  );
}
