// The smallest edits that make a sum foot, with the evidence for each and the totals after it. Without evidence nothing is
// offered: a tool must not teach people to fudge approved figures.
import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RepairOffer, RepairView } from '../../../app/repairs/repairsOf';
import { Section } from '../../parts/Section';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { useWrite } from '../../state/useWrite';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, display: 'block' },
  change: { ...typographyStyles.caption1, display: 'block', fontVariantNumeric: 'tabular-nums' },
  old: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { textAlign: 'right', padding: '4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
  actions: { marginTop: '12px' },
});

export function RepairPanel({ view, onDone }: { view: RepairView; onDone: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const offer = view.repairs[chosen];
  if (!offer) {
    return (
      <Section title={words.text('fixing.repair')}>
        <p className={styles.quiet}>{view.none}</p>
        {view.missingRow && <p className={styles.quiet}>{view.missingRow.text}</p>}
      </Section>
    );
  }
  return (
    <>
      <Section title={words.text('fixing.repair')}>
        <RadioGroup
          aria-label={words.text('fixing.repair')}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {view.repairs.map((one, index) => (
            <Radio key={index} value={String(index)} label={<OfferLabel offer={one} />} />
          ))}
        </RadioGroup>
        {view.more > 0 && <p className={styles.quiet}>{words.text('fixing.more-repairs', { count: view.more })}</p>}
      </Section>
      <AfterRepair offer={offer} onDone={onDone} />
    </>
  );
}

function OfferLabel({ offer }: { offer: RepairOffer }) {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.title}>{offer.title}</span>
      {offer.preview.map(({ sheet, cell, before, after }) => (
        <span key={`${sheet}!${cell}`} className={styles.change}>
          {sheet}!{cell} <span className={styles.old}>{before}</span> → {after}
        </span>
      ))}
      {offer.evidence.map(({ text }) => (
        <span key={text} className={styles.detail}>
          {text}
        </span>
      ))}
      {offer.alikeText !== '' && <span className={styles.detail}>{offer.alikeText}</span>}
    </span>
  );
}

function AfterRepair({ offer, onDone }: { offer: RepairOffer; onDone: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const { isWriting, write } = useWrite();
  const { amount } = words.formats;
  const [only] = offer.preview;
  const label =
    offer.preview.length === 1 && only
      ? words.text('fixing.change-cell', { cell: only.cell, value: only.after })
      : words.text('fixing.apply', { count: offer.edits.length });
  const apply = async () => {
    const done = words.text('fixing.done', { count: offer.edits.length });
    if (await write({ edits: offer.edits, append: null }, done)) onDone();
  };
  return (
    <Section title={words.text('fixing.after-edit')}>
      {offer.totals.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="col" className={styles.figure}>
                {words.text('fixing.now')}
              </th>
              <th scope="col" className={styles.figure}>
                {words.text('fixing.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {offer.totals.map((total) => (
              <tr key={total.label}>
                <th scope="row" className={styles.name}>
                  {total.label}
                </th>
                <td className={styles.figure}>{amount(total.now)}</td>
                <td className={styles.figure}>
                  <strong>{amount(total.after)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<SeverityIcon sign="held" isSmall />}
          disabledFocusable={isWriting}
          onClick={() => void apply()}
        >
          {label}
        </Button>
      </div>
      <p className={styles.quiet}>{words.text('fixing.one-undo')}</p>
    </Section>
  );
}
