// Profile, language and sample of a new grant workbook; the button names how many sheets it adds. Names that are taken are told
// before anything is written.
import { Checkbox, Field, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { newWorkbook, PROFILES } from '../../../app/newWorkbook';
import { LANGUAGES, LANGUAGE_NAMES } from '../../../core/sheet/language';
import { ChoiceField } from '../../parts/ChoiceField';
import { usePane } from '../../state/context';
import { AddButton } from './AddButton';
import { BlankFields } from './BlankFields';
import { badFields, firstEntry, requestOf } from './form';
import { ProfileFacts } from './ProfileFacts';
import { useAddSheets } from './useAddSheets';

const useStyles = makeStyles({
  form: { padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

const LANGUAGE_CHOICES = LANGUAGES.map((code) => ({ value: code, text: LANGUAGE_NAMES[code], lang: code }));

export function NewWorkbookForm({ title }: { title: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const [entry, setEntry] = useState(() => firstEntry(words.reader.language));
  const { decimal } = words.formats;
  const bad = badFields(entry, decimal);
  const isFit = bad.length === 0;
  const model = useMemo(() => (isFit ? newWorkbook(requestOf(entry, decimal)) : null), [entry, decimal, isFit]);
  const adding = useAddSheets();
  const { plan } = adding;
  useEffect(() => plan(model), [plan, model]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit && !adding.progress) adding.add();
      }}
    >
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.quiet}>{words.text('start.beside')}</p>
      </div>
      <ChoiceField
        label={words.text('start.profile')}
        choices={PROFILES.map((name) => ({ value: name, text: words.text(`start.profile.${name}`) }))}
        chosen={entry.profile}
        onChoose={(profile) => setEntry({ ...entry, profile })}
      />
      {entry.profile === 'blank' ? (
        <BlankFields entry={entry} bad={bad} onChange={setEntry} />
      ) : (
        <ProfileFacts profile={entry.profile} />
      )}
      <ChoiceField
        label={words.text('start.language')}
        hint={words.text('start.language-hint')}
        choices={LANGUAGE_CHOICES}
        chosen={entry.language}
        onChoose={(language) => setEntry({ ...entry, language })}
      />
      <Field hint={words.text('start.fill-sample-hint')}>
        <Checkbox
          label={words.text('start.fill-sample')}
          checked={entry.sample}
          onChange={(_, { checked }) => setEntry({ ...entry, sample: checked === true })}
        />
      </Field>
      <AddButton adding={adding} count={model?.sheets.length ?? 0} bad={bad} />
    </form>
  );
}
