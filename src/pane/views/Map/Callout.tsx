// What earlier choices suggest, and why. Nothing is chosen before the person says so.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import type { PairOption } from '../../../app/mapping/pairs';
import type { Words } from '../../../words/words';
import { usePane } from '../../state/context';
import { pairName } from './draft';
import type { Subject } from './subject';

const useStyles = makeStyles({
  callout: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '0 12px 12px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    background: tokens.colorBrandBackground2,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: '16px', marginTop: '1px' },
  texts: { ...typographyStyles.caption1, flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.caption1Strong, display: 'block' },
  use: { flexShrink: 0 },
});

export function Callout({ subject, pair }: { subject: Subject; pair: PairOption }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const name = pairName(pair);
  return (
    <div className={styles.callout}>
      <LightbulbRegular className={styles.icon} aria-hidden />
      <div className={styles.texts}>
        <span className={styles.title}>{words.text('map.suggest', { count: subject.ids.length, pair: name })}</span>
        {reasonOf(subject, words)}
      </div>
      <Button
        size="small"
        className={styles.use}
        aria-label={words.text('map.use-pair', { pair: name })}
        onClick={() => dispatch({ do: 'map', what: { type: 'draft', change: { type: 'use', pair } } })}
      >
        {words.text('map.use')}
      </Button>
    </div>
  );
}

function reasonOf({ mapping, suggestion }: Subject, { text, formats }: Words): string {
  if (!mapping || !suggestion) return text('map.suggest-several');
  return text('map.suggest-why', {
    count: formats.number(suggestion.count),
    alike: formats.number(suggestion.alike),
    partner: mapping.partner,
    word: suggestion.word,
    line: mapping.budgetLine || 'none',
  });
}
