// What earlier choices suggest, in a list: the pair, and how many of how many alike have it.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import type { Suggestion } from '../../../app/mapping/suggest';
import { usePane } from '../../state/context';
import { pairName } from './draft';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    marginTop: '4px',
    color: tokens.colorNeutralForeground3,
  },
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    background: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    whiteSpace: 'nowrap',
  },
});

export function SuggestionTag({ suggestion }: { suggestion: Suggestion }) {
  const { words } = usePane();
  const styles = useStyles();
  const { pair, count, alike } = suggestion;
  return (
    <div className={styles.line}>
      <span className={styles.tag}>
        <LightbulbRegular aria-hidden />
        {pairName(pair)}
      </span>
      <span>{words.text('map.alike', { count: words.formats.number(count), alike: words.formats.number(alike) })}</span>
    </div>
  );
}
