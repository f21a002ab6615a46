// The amounts of a version: each partner and line over its years, so that it fits a narrow pane.
import { mergeClasses } from '@fluentui/react-components';
import type { VersionRow, VersionView } from '../../../app/reviewing/versionView';
import { usePane } from '../../state/context';
import { useTableStyles } from './tableStyles';
import { useUnseen } from './unseen';

export function VersionTable({ view }: { view: VersionView }) {
  const { words } = usePane();
  const table = useTableStyles();
  const total = words.text('matrix.total');
  const sums: VersionRow = {
    ...{ partner: total, budgetLine: '', total: view.total },
    years: view.years.map((amount) => ({ amount, isDifferent: false })),
  };
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={words.text('reviewing.partner-line')}>
      <table className={table.table}>
        <thead>
          <tr>
            {view.years.map((_, year) => (
              <th key={year} scope="col" className={table.over}>
                {words.text('matrix.year', { year: year + 1 })}
              </th>
            ))}
            <th scope="col" className={table.over}>
              {total}
            </th>
          </tr>
        </thead>
        {[...view.rows, sums].map((row, index) => (
          <Row key={index} row={row} isTotal={row === sums} />
        ))}
      </table>
    </div>
  );
}

function Row({ row, isTotal }: { row: VersionRow; isTotal: boolean }) {
  const { words } = usePane();
  const table = useTableStyles();
  const unseen = useUnseen();
  const { amount } = words.formats;
  const name = [row.partner, row.budgetLine].filter(Boolean).join(', ');
  return (
    <tbody className={mergeClasses(isTotal && table.total)}>
      <tr>
        <th scope="rowgroup" colSpan={row.years.length + 1} className={table.group}>
          {name}
        </th>
      </tr>
      <tr>
        {row.years.map((year, index) => (
          <td key={index} className={table.figure}>
            <span className={mergeClasses(year.isDifferent && table.different)}>{amount(year.amount)}</span>
            {year.isDifferent && <span className={unseen}> {words.text('reviewing.is-different')}</span>}
          </td>
        ))}
        <td className={table.figure}>{amount(row.total)}</td>
      </tr>
    </tbody>
  );
}
