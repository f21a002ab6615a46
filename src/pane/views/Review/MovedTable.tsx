// What has moved since the last approval, by partner and line, and what may still be added or taken.
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeterView } from '../../../app/review/meter';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useTableStyles } from './tableStyles';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '0 0 8px' },
});

const HEADS = ['from', 'to', 'may-add', 'may-take'] as const;

export function MovedTable({ meter }: { meter: MeterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const table = useTableStyles();
  const [showsAll, setShowsAll] = useState(false);
  const moved = meter.rows.filter(({ base, now }) => base !== now);
  const rows = showsAll ? meter.rows : moved;
  const sum = (of: (row: MeterView['rows'][number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const from = sum(({ base, now }) => Math.max(base - now, 0));
  const to = sum(({ base, now }) => Math.max(now - base, 0));
  const aside = words.text('reviewing.revisions', { count: meter.revisions });
  return (
    <Section title={words.text('reviewing.moved-since')} aside={aside}>
      {meter.hasUnrecorded && <p className={styles.quiet}>{words.text('reviewing.unrecorded')}</p>}
      {rows.length === 0 && <p className={styles.quiet}>{words.text('reviewing.nothing-moved')}</p>}
      {rows.length > 0 && (
        <div className={table.scroll} tabIndex={0} role="region" aria-label={words.text('reviewing.partner-line')}>
          <table className={table.table}>
            <thead>
              <tr>
                {HEADS.map((key) => (
                  <th key={key} scope="col" className={table.over}>
                    {words.text(`reviewing.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {rows.map(({ partner, budgetLine, base, now, mayAdd, mayTake }) => (
              <Moved
                key={`${partner}/${budgetLine}`}
                name={`${partner}, ${budgetLine}`}
                figures={[base > now ? base - now : null, now > base ? now - base : null, mayAdd, mayTake]}
              />
            ))}
            <Moved name={words.text('matrix.total')} figures={[from, to, null, null]} isTotal />
          </table>
        </div>
      )}
      {moved.length < meter.rows.length && (
        <Button appearance="transparent" size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll
            ? words.text('reviewing.only-moved')
            : words.text('reviewing.all-lines', { count: meter.rows.length })}
        </Button>
      )}
    </Section>
  );
}

interface MovedProps {
  readonly name: string;
  /** Minor units in the order of the heads; null where there is nothing to say. */
  readonly figures: readonly (number | null)[];
  readonly isTotal?: boolean;
}

function Moved({ name, figures, isTotal = false }: MovedProps) {
  const { words } = usePane();
  const table = useTableStyles();
  return (
    <tbody className={mergeClasses(isTotal && table.total)}>
      <tr>
        <th scope="rowgroup" colSpan={figures.length} className={table.group}>
          {name}
        </th>
      </tr>
      <tr>
        {figures.map((figure, index) => (
          <td key={index} className={table.figure}>
            {figure === null ? '' : words.formats.amount(figure)}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
