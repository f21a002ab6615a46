// Cells with what they hold now and what they would hold; stray characters are drawn, so that they can be seen.
import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellPreview } from '../../../app/fixes/fix';
import { PlaceLink } from '../../parts/PlaceLink';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  check: { width: '36px' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 4px 4px 0', overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold },
  stray: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  legend: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '4px 0 0' },
});

const SHOWN = 50;

interface PreviewTableProps {
  readonly preview: readonly CellPreview[];
  /** Indexes that were left out. */
  readonly left: ReadonlySet<number>;
  readonly onChange: (left: ReadonlySet<number>) => void;
}

export function PreviewTable({ preview, left, onChange }: PreviewTableProps) {
  const { words } = usePane();
  const styles = useStyles();
  const toggle = (index: number) => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    onChange(next);
  };
  const hasStray = preview.some(({ before }) => splitStray(before).some(({ isStray }) => isStray));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.check}>
              <Checkbox
                aria-label={words.text('fixing.choose-all')}
                checked={left.size === 0 ? true : left.size === preview.length ? false : 'mixed'}
                onChange={(_, { checked }) => onChange(checked === true ? new Set() : new Set(preview.keys()))}
              />
            </th>
            <th scope="col" className={styles.head}>
              {words.text('fixing.cell')}
            </th>
            <th scope="col" className={styles.head}>
              {words.text('fixing.now')}
            </th>
            <th scope="col" className={styles.head}>
              {words.text('fixing.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.slice(0, SHOWN).map(({ sheet, cell, before, after }, index) => (
            <tr key={index}>
              <td className={styles.cell}>
                <Checkbox
                  aria-label={words.text('fixing.choose', { cell })}
                  checked={!left.has(index)}
                  onChange={() => toggle(index)}
                />
              </td>
              <td className={styles.cell}>
                <PlaceLink place={{ sheet, cell }}>{cell}</PlaceLink>
              </td>
              <td className={styles.cell}>
                <Literal text={before} />
              </td>
              <td className={`${styles.cell} ${styles.after}`}>
                <Literal text={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.length > SHOWN && (
        <p className={styles.legend}>{words.text('fixing.more-cells', { count: preview.length - SHOWN })}</p>
      )}
      {hasStray && <p className={styles.legend}>{words.text('fixing.stray-legend')}</p>}
    </>
  );
}

function Literal({ text }: { text: string }) {
  const { words } = usePane();
  const styles = useStyles();
  if (text === '') return <span>{words.text('fixing.blank')}</span>;
  return splitStray(text).map(({ part, isStray }, index) =>
    isStray ? (
      <span key={index} className={styles.stray}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** Spaces at the ends, doubled ones and spaces of other kinds, drawn as marks; the rest as it stands. */
function splitStray(text: string): readonly { readonly part: string; readonly isStray: boolean }[] {
  // Split by a pattern in brackets: what it matched stands at the odd places.
  return text
    .split(/(^\s+|\s+$|\s{2,}|[^\S ])/u)
    .map((part, index) => ({ part, isStray: index % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .map(({ part, isStray }) => ({
      part: isStray ? part.replace(/ /g, '·').replace(/\s/gu, '°') : part,
      isStray,
    }));
}
