// A pair with its texts, in full or a line each: `O2 × R2`, what the objective and the result say, and a mark where the framework
// has no such pair.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PairOption } from '../../../app/mapping/pairs';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { pairName } from './draft';

const useStyles = makeStyles({
  pair: { display: 'flex', columnGap: '10px', minWidth: 0, flex: '1 1 auto' },
  keys: { ...typographyStyles.body1Strong, whiteSpace: 'nowrap', flexShrink: 0, minWidth: '56px' },
  texts: { ...typographyStyles.caption1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: '2px' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorStatusWarningForeground1,
    marginTop: '2px',
  },
});

interface PairTextsProps {
  readonly pair: PairOption;
  /** Said where the framework does not link the pair. */
  readonly mark: string;
  readonly isShort?: boolean;
  readonly children?: ReactNode;
}

export function PairTexts({ pair, mark, isShort = false, children }: PairTextsProps) {
  const styles = useStyles();
  const texts = [pair.objectiveText, pair.resultText].filter((text) => text !== '');
  return (
    <div className={styles.pair}>
      <span className={styles.keys}>{pairName(pair)}</span>
      <div className={styles.texts}>
        {isShort
          ? texts.map((text, index) => (
              <div key={index} className={styles.line} title={text}>
                {text}
              </div>
            ))
          : texts.join(' × ')}
        {pair.isLinked === false && (
          <div className={styles.mark}>
            <SeverityIcon sign="warning" isSmall />
            {mark}
          </div>
        )}
        {children}
      </div>
    </div>
  );
}

/** The mark that most places use. */
export function useOutsideMark(): string {
  return usePane().words.text('map.outside');
}
