// The allocation as approved on a day: the version that is chosen, with the amounts that are others today.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { VersionRow, VersionView } from '../../../app/reviewing/versionView';
import type { Approval } from '../../../app/review/asApproved';
import type { Words } from '../../../words/words';
import { Bones } from '../../parts/Bones';
import { ChoiceField } from '../../parts/ChoiceField';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Page } from './Page';
import { useTableStyles } from './tableStyles';
import { useUnseen } from './unseen';

const useStyles = makeStyles({
  choose: { padding: '12px 12px 0' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
});

export function VersionsPage() {
  const { words } = usePane();
  const styles = useStyles();
  const versions = useAnswer('review', null)?.versions;
  const [chosen, setChosen] = useState<string>();
  const last = String(Math.max(0, (versions?.length ?? 0) - 2));
  const index = chosen ?? last;
  return (
    <Page title={words.text('reviewing.versions')}>
      {versions && (
        <div className={styles.choose}>
          <ChoiceField
            label={words.text('reviewing.version')}
            choices={versions.map((approval, place) => ({ value: String(place), text: versionName(approval, words) }))}
            chosen={index}
            onChoose={setChosen}
          />
        </div>
      )}
      {versions ? (
        <Version index={Number(index)} />
      ) : (
        <Bones heights={[32, 24, 24]} label={words.text('pane.verdict.checking')} />
      )}
    </Page>
  );
}

/** `Revision REV-1, 2 Nov 2026, B. Sample` */
export function versionName({ kind, on, by, revision }: Approval, words: Words): string {
  const what = words.text('reviewing.version-name', { kind, revision });
  return [what, on === null ? '' : words.formats.date(on), by].filter(Boolean).join(', ');
}

function Version({ index }: { index: number }) {
  const { words } = usePane();
  const styles = useStyles();
  const view = useAnswer('version', index);
  if (!view) return null;
  const isCurrent = view.approval.kind === 'current';
  return (
    <Section title={words.text('reviewing.allocation')} tag={<SampleTag />}>
      <VersionTable view={view} />
      {!isCurrent && <p className={styles.quiet}>{words.text('reviewing.differs', { count: view.different })}</p>}
    </Section>
  );
}

function VersionTable({ view }: { view: VersionView }) {
  const { words } = usePane();
  const table = useTableStyles();
  const { amount } = words.formats;
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={words.text('reviewing.allocation')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.name)}>
              {words.text('reviewing.partner-line')}
            </th>
            {view.years.map((_, year) => (
              <th key={year} scope="col" className={table.head}>
                {words.text('matrix.year', { year: year + 1 })}
              </th>
            ))}
            <th scope="col" className={table.head}>
              {words.text('matrix.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={`${row.partner}/${row.budgetLine}`} row={row} />
          ))}
          <tr className={table.total}>
            <th scope="row" className={mergeClasses(table.cell, table.name)}>
              {words.text('matrix.total')}
            </th>
            {view.years.map((sum, year) => (
              <td key={year} className={table.cell}>
                {amount(sum)}
              </td>
            ))}
            <td className={table.cell}>{amount(view.total)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: VersionRow }) {
  const { words } = usePane();
  const table = useTableStyles();
  const unseen = useUnseen();
  const { amount } = words.formats;
  return (
    <tr>
      <th scope="row" className={mergeClasses(table.cell, table.name)}>
        {row.partner}, {row.budgetLine}
      </th>
      {row.years.map((year, index) => (
        <td key={index} className={table.cell}>
          <span className={mergeClasses(year.isDifferent && table.different)}>{amount(year.amount)}</span>
          {year.isDifferent && <span className={unseen}> {words.text('reviewing.is-different')}</span>}
        </td>
      ))}
      <td className={table.cell}>{amount(row.total)}</td>
    </tr>
  );
}
