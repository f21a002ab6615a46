// Which findings are shown: severities with their counts, sheet, partner; next and previous.
import { Button, makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { FindingsView } from '../../../app/views/findings';
import { FIRST_FILTER } from '../../../app/views/findingsFilter';
import { SEVERITIES, type Severity } from '../../../findings/finding';
import { ChoiceList } from '../../parts/ChoiceList';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { flex: '1 1 90px', minWidth: '0' },
  toggle: { minWidth: 'auto', paddingInline: '6px' },
  shown: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, alignSelf: 'center' },
});

const ALL = '';
const LABELS = { error: 'findings.errors', warning: 'findings.warnings', advice: 'findings.advice' } as const;

export function Filters({ view, onStep }: { view: FindingsView; onStep: (step: 1 | -1) => void }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const { filter } = state;
  const toggle = (severity: Severity) => {
    const isOn = filter.severities.includes(severity);
    const severities = SEVERITIES.filter((one) => (one === severity ? !isOn : filter.severities.includes(one)));
    dispatch({ do: 'filter', filter: { ...filter, severities } });
  };
  const isNarrow = filter.sheet !== null || filter.partner !== null;
  return (
    <div className={styles.filters} role="group" aria-label={words.text('findings.filter')}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.toggle}
          icon={<SeverityIcon sign={severity} isSmall />}
          checked={filter.severities.includes(severity)}
          onClick={() => toggle(severity)}
        >
          {words.text(LABELS[severity], { count: words.formats.number(view.counts[severity]) })}
        </ToggleButton>
      ))}
      <Names
        label={words.text('findings.sheet')}
        all={words.text('findings.all-sheets')}
        names={view.sheets}
        chosen={filter.sheet}
        onChoose={(sheet) => dispatch({ do: 'filter', filter: { ...filter, sheet } })}
      />
      <Names
        label={words.text('findings.partner')}
        all={words.text('findings.all-partners')}
        names={view.partners}
        chosen={filter.partner}
        onChoose={(partner) => dispatch({ do: 'filter', filter: { ...filter, partner } })}
      />
      <StepButtons onStep={onStep} />
      {isNarrow && (
        <>
          <span className={styles.shown}>{words.text('findings.shown', { shown: view.shown, total: view.total })}</span>
          <Button
            size="small"
            appearance="transparent"
            onClick={() => dispatch({ do: 'filter', filter: { ...FIRST_FILTER, severities: filter.severities } })}
          >
            {words.text('findings.clear')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Previous and next finding. */
export function StepButtons({ onStep }: { onStep: (step: 1 | -1) => void }) {
  const { words } = usePane();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={words.text('findings.previous')}
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={words.text('findings.next')}
        onClick={() => onStep(1)}
      />
    </>
  );
}

interface NamesProps {
  readonly label: string;
  readonly all: string;
  readonly names: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
}

function Names({ label, all, names, chosen, onChoose }: NamesProps) {
  const styles = useStyles();
  const choices = [{ value: ALL, text: all }, ...names.map((name) => ({ value: name, text: name }))];
  return (
    <ChoiceList
      size="small"
      className={styles.choice}
      label={label}
      choices={choices}
      chosen={chosen ?? ALL}
      onChoose={(name) => onChoose(name === ALL ? null : name)}
    />
  );
}
