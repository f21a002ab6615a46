// The menu of what can be made hard for the add-in: each switch with what it does, how many are on, and a way back.
import {
  Button,
  CounterBadge,
  Field,
  Link,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Switch,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular, WrenchRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { TextKey } from '../../../words/en/texts';
import type { Words } from '../../../words/wordsOf';
import { HOST_LOCALES, SEPARATORS } from '../bench/locales';
import type { HostLocale } from '../bench/locales';
import { SWITCHES } from '../bench/switches';
import type { Places } from '../bench/state';
import type { CultureName, SwitchName } from '../bench/switches';
import { usePage } from './context';

const useStyles = makeStyles({
  surface: { width: '320px', maxHeight: 'calc(100vh - 80px)', overflowY: 'auto', boxSizing: 'border-box' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', marginBottom: '4px' },
  title: { fontSize: '14px', fontWeight: 600, margin: 0 },
  row: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '44px' },
  words: { flexGrow: 1 },
  name: { fontSize: '14px', lineHeight: '20px', display: 'block' },
  effect: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
  field: { minWidth: 0 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  badge: { backgroundColor: '#ffffff', color: '#1f3b57', marginLeft: '6px' },
});

export function MakeItHard({ className }: { className: string }) {
  const { state, words, bench } = usePage();
  const styles = useStyles();
  const count = state.switches.size;
  const heading = useId();
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" className={className} icon={<WrenchRegular />}>
          <span aria-hidden={count > 0}>
            {words.text('workbench.hard')}
            {count > 0 ? <CounterBadge size="small" count={count} className={styles.badge} /> : null}
          </span>
          {count > 0 ? <span className={styles.unseen}>{words.text('workbench.hard.count', { count })}</span> : null}
          <ChevronDownRegular aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={heading}>
        <div className={styles.head}>
          <h2 className={styles.title} id={heading}>
            {words.text('workbench.hard')}
          </h2>
          <Link as="button" onClick={bench.resetSwitches}>
            {words.text('workbench.hard.reset')}
          </Link>
        </div>
        {SWITCHES.map((name) => (
          <HardSwitch key={name} name={name} />
        ))}
        <Surroundings />
      </PopoverSurface>
    </Popover>
  );
}

function HardSwitch({ name }: { name: SwitchName }) {
  const { state, words, bench } = usePage();
  const styles = useStyles();
  const id = useId();
  const { effect, isPossible } = effectOf(name, state.places, words);
  return (
    <div className={styles.row}>
      <span className={styles.words}>
        <span className={styles.name} id={`${id}-name`}>
          {words.text(`workbench.hard.${name}`)}
        </span>
        <span className={styles.effect} id={`${id}-effect`}>
          {effect}
        </span>
      </span>
      <Switch
        checked={state.switches.has(name)}
        disabled={!isPossible}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-effect`}
        onChange={(_, { checked }) => bench.turn(name, checked)}
      />
    </div>
  );
}

/** The line under a switch; where the workbook lacks the place that it acts on, why it cannot be used. */
function effectOf(name: SwitchName, { protectedSheet, sharedCell }: Places, words: Words) {
  if (name === 'protected' && !protectedSheet) {
    return { effect: words.text('workbench.hard.protected.none'), isPossible: false };
  }
  if (name === 'coauthor' && !sharedCell) {
    return { effect: words.text('workbench.hard.coauthor.none'), isPossible: false };
  }
  const args = { sheet: protectedSheet?.name ?? '', cell: sharedCell?.address ?? '' };
  return { effect: words.text(`workbench.hard.${name}.effect` satisfies TextKey, args), isPossible: true };
}

function Surroundings() {
  const { state, words, bench } = usePage();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field
        className={styles.field}
        size="small"
        label={words.text('workbench.hard.language')}
        hint={words.text('workbench.hard.language.effect')}
      >
        <Select value={state.locale} onChange={(_, { value }) => bench.setLocale(value as HostLocale)}>
          {HOST_LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {words.text(`workbench.locale.${locale}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        className={styles.field}
        size="small"
        label={words.text('workbench.hard.separators')}
        hint={words.text('workbench.hard.separators.effect')}
      >
        <Select value={state.culture} onChange={(_, { value }) => bench.setCulture(value as CultureName)}>
          {SEPARATORS.map(({ culture, example }) => (
            <option key={culture} value={culture}>
              {example}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
