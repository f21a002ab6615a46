// Recording a revision: the amounts that nothing explains yet, what kind of change they are, who approved them, and why.
import { Button, Field, Input, makeStyles, mergeClasses, Textarea } from '@fluentui/react-components';
import type { RevisionView } from '../../../app/reviewing/revisionView';
import type { RevisionKind } from '../../../core/grant/decisions';
import { Bones } from '../../parts/Bones';
import { ChoiceField } from '../../parts/ChoiceField';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Foot } from '../Map/Foot';
import { AddTables } from './AddTables';
import { Page } from './Page';
import type { RevisionForm } from './reviewing';
import { useTableStyles } from './tableStyles';
import { useDecide } from './useDecide';
import { waitsForFigures, waitsOfRevision } from './waiting';
import { WaitingButton } from './WaitingButton';

const KINDS: readonly RevisionKind[] = ['Within limit', 'Approved', 'Award change'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function RevisionPage() {
  const { words } = usePane();
  const view = useAnswer('revision', null);
  return (
    <Page title={words.text('reviewing.revision-title')}>
      {view ? (
        <Recording view={view} />
      ) : (
        <Bones heights={[20, 24, 24, 40]} label={words.text('pane.verdict.checking')} />
      )}
    </Page>
  );
}

function Recording({ view }: { view: RevisionView }) {
  const { state, words, ask, dispatch } = usePane();
  const styles = useStyles();
  const { isBusy, carryOut } = useDecide();
  const form = state.review.revision;
  const waits = [...waitsForFigures(state, words), ...waitsOfRevision(form, view, words)];
  const record = () => {
    const done = words.text('reviewing.recorded', { revision: form.revision.trim() });
    void carryOut(ask('revisionToWrite', form), done).then((isDone) => {
      if (isDone) dispatch({ do: 'review', what: { type: 'recorded' } });
    });
  };
  return (
    <>
      <Changes view={view} />
      {view.missing.length > 0 && <AddTables />}
      <RevisionFields form={form} net={view.net} />
      <Foot>
        <div className={styles.buttons}>
          <WaitingButton waits={waits} isBusy={isBusy} isMain onPress={record}>
            {words.text('reviewing.record-rows', { count: view.changes.length })}
          </WaitingButton>
          <Button onClick={() => dispatch({ do: 'review', what: { type: 'open', page: 'overview' } })}>
            {words.text('reviewing.cancel')}
          </Button>
        </div>
      </Foot>
    </>
  );
}

function Changes({ view: { changes, net } }: { view: RevisionView }) {
  const { words } = usePane();
  const table = useTableStyles();
  const { amount } = words.formats;
  return (
    <Section title={words.text('reviewing.to-record')} tag={<SampleTag />}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.name)}>
              {words.text('reviewing.partner-line')}
            </th>
            <th scope="col" className={table.head}>
              {words.text('matrix.grant-year')}
            </th>
            <th scope="col" className={table.head}>
              {words.text('request.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.partner}/${change.budgetLine}/${change.year}`}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                {change.partner}, {change.budgetLine}
              </th>
              <td className={table.cell}>{change.year}</td>
              <td className={table.cell}>{withSign(change.amount, amount)}</td>
            </tr>
          ))}
          <tr className={table.total}>
            <th scope="row" className={mergeClasses(table.cell, table.name)}>
              {words.text('reviewing.net-label')}
            </th>
            <td className={table.cell} />
            <td className={table.cell}>{withSign(net, amount)}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}

function withSign(amount: number, format: (minor: number) => string): string {
  return amount > 0 ? `+${format(amount)}` : format(amount);
}

function RevisionFields({ form, net }: { form: RevisionForm; net: number }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const change = (changed: Partial<RevisionForm>) =>
    dispatch({ do: 'review', what: { type: 'revision', change: changed } });
  const hint = net !== 0 && form.kind !== 'Award change' ? words.text('reviewing.not-netted') : undefined;
  return (
    <Section title={words.text('reviewing.revision-about')}>
      <div className={styles.fields}>
        <Field label={words.text('reviewing.revision-name')} required>
          <Input value={form.revision} onChange={(_, { value }) => change({ revision: value })} />
        </Field>
        <ChoiceField
          label={words.text('reviewing.kind')}
          choices={KINDS.map((value) => ({ value, text: words.text(`reviewing.kind.${value}`) }))}
          chosen={form.kind}
          onChoose={(kind) => change({ kind })}
          {...(hint === undefined ? {} : { hint })}
        />
        <Field label={words.text('proof.approved')} required={form.kind !== 'Within limit'}>
          <Input value={form.approvedBy} onChange={(_, { value }) => change({ approvedBy: value })} />
        </Field>
        <Field label={words.text('reviewing.reason')} required>
          <Textarea value={form.reason} resize="vertical" onChange={(_, { value }) => change({ reason: value })} />
        </Field>
      </div>
    </Section>
  );
}
