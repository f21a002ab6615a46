// Signing: what is signed stands above who signs. What was typed stays while the person looks at other screens.
import { Bones } from '../../parts/Bones';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { AddTables } from './AddTables';
import { Page } from './Page';
import { scopeOfForm, type SignForm } from './reviewing';
import { ScopeFields } from './ScopeFields';
import { SignedContent } from './SignedContent';
import { SignFoot } from './SignFoot';
import { WhoSigns } from './WhoSigns';

export function SignPage() {
  const { state, words } = usePane();
  const { form } = state.review;
  const scope = scopeOfForm(form);
  return (
    <Page title={words.text(form.decision === 'approve' ? 'reviewing.sign-title' : 'reviewing.return-title')}>
      <ScopeFields form={form} />
      {scope ? <SignedScopePage form={form} scope={scope} /> : <WhoSigns form={form} />}
      {!scope && <SignFoot form={form} view={null} scope={null} />}
    </Page>
  );
}

function SignedScopePage({ form, scope }: { form: SignForm; scope: NonNullable<ReturnType<typeof scopeOfForm>> }) {
  const { words } = usePane();
  const { role, decision } = form;
  const view = useAnswer('signing', { role, decision, scope });
  return (
    <>
      {view ? (
        <SignedContent view={view} scope={scope} isReturn={decision === 'return'} />
      ) : (
        <Bones heights={[20, 20, 20, 40]} label={words.text('pane.verdict.checking')} />
      )}
      {view && view.missing.length > 0 && <AddTables />}
      <WhoSigns form={form} />
      <SignFoot form={form} view={view ?? null} scope={scope} />
    </>
  );
}
