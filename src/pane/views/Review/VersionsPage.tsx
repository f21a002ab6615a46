// The allocation as approved on a day: the version that is chosen, with the amounts that are others today.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Approval } from '../../../app/review/asApproved';
import type { Words } from '../../../words/words';
import { Bones } from '../../parts/Bones';
import { ChoiceField } from '../../parts/ChoiceField';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Page } from './Page';
import { VersionTable } from './VersionTable';

const useStyles = makeStyles({
  choose: { padding: '12px 12px 0', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
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
