// What has moved since the last approval, by partner and line, and what may still be added or taken.
import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { MeterView } from '../../../app/review/meter';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useTableStyles } from './tableStyles';

export function MovedTable({ meter }: { meter: MeterView }) {
  const { words } = usePane();
  const table = useTableStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { amount } = words.formats;
  const moved = meter.rows.filter(({ base, now }) => base !== now);
  const rows = showsAll ? meter.rows : moved;
  const sum = (of: (row: MeterView['rows'][number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const from = sum(({ base, now }) => Math.max(base - now, 0));
  const to = sum(({ base, now }) => Math.max(now - base, 0));
  const aside = words.text('reviewing.revisions', { count: meter.revisions });
  return (
    <Section title={words.text('reviewing.moved-since')} aside={aside}>
      {meter.hasUnrecorded && <p>{words.text('reviewing.unrecorded')}</p>}
      {rows.length === 0 && <p>{words.text('reviewing.nothing-moved')}</p>}
      {rows.length > 0 && (
        <div className={table.scroll} tabIndex={0} role="region" aria-label={words.text('reviewing.moved-since')}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(table.head, table.name)}>
                  {words.text('reviewing.partner-line')}
                </th>
                {(['from', 'to', 'may-add', 'may-take'] as const).map((key) => (
                  <th key={key} scope="col" className={table.head}>
                    {words.text(`reviewing.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ partner, budgetLine, base, now, mayAdd, mayTake }) => (
                <tr key={`${partner}/${budgetLine}`}>
                  <th scope="row" className={mergeClasses(table.cell, table.name)}>
                    {partner}, {budgetLine}
                  </th>
                  <td className={table.cell}>{base > now ? amount(base - now) : ''}</td>
                  <td className={table.cell}>{now > base ? amount(now - base) : ''}</td>
                  <td className={table.cell}>{amount(mayAdd)}</td>
                  <td className={table.cell}>{amount(mayTake)}</td>
                </tr>
              ))}
              <tr className={table.total}>
                <th scope="row" className={mergeClasses(table.cell, table.name)}>
                  {words.text('matrix.total')}
                </th>
                <td className={table.cell}>{amount(from)}</td>
                <td className={table.cell}>{amount(to)}</td>
                <td className={table.cell} />
                <td className={table.cell} />
              </tr>
            </tbody>
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
