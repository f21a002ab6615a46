// What a fix would change, cell by cell, before it is written: of one finding, or of all that are alike and safe.
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellEdit } from '../../../core/sheet/cellEdit';
import type { Fix, RuleFixes } from '../../../app/fixes/fix';
import { usePane } from '../../state/context';
import { useWrite } from '../../state/useWrite';
import { Section } from '../../parts/Section';
import { PreviewTable } from './PreviewTable';

const useStyles = makeStyles({
  effects: { ...typographyStyles.caption1, margin: '8px 0 0', paddingLeft: '16px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '12px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '6px 0 0' },
});

interface FixPanelProps {
  readonly own: Fix | null;
  readonly alike: RuleFixes | null;
  /** Called once the fix is written; of all that are alike, or of one. */
  readonly onDone: (ofAll: boolean) => void;
}

export function FixPanel({ own, alike, onDone }: FixPanelProps) {
  const { words } = usePane();
  const hasMore = alike !== null && alike.findings.length > 1;
  const [isBulk, setIsBulk] = useState(false);
  const shown = isBulk && alike ? alike : own;
  if (!shown) return null;
  return (
    <Section title={words.text('fixing.preview')} aside={words.text('fixing.cells', { count: shown.edits.length })}>
      {hasMore && (
        <Checkbox
          checked={isBulk}
          onChange={(_, { checked }) => setIsBulk(checked === true)}
          label={words.text('fixing.all-alike', { count: alike.findings.length })}
        />
      )}
      <ChosenEdits key={isBulk ? 'bulk' : 'own'} fix={shown} onDone={() => onDone(isBulk)} />
    </Section>
  );
}

function ChosenEdits({ fix, onDone }: { fix: Fix | RuleFixes; onDone: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const { isWriting, write } = useWrite();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen: readonly CellEdit[] = fix.edits.filter((_, index) => !left.has(index));
  const apply = async () => {
    const done = words.text('fixing.done', { count: chosen.length });
    if (await write({ edits: chosen, append: null }, done)) onDone();
  };
  return (
    <>
      <PreviewTable preview={fix.preview} left={left} onChange={setLeft} />
      {left.size === 0 && fix.effects.length > 0 && (
        <ul className={styles.effects}>
          {fix.effects.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || isWriting} onClick={() => void apply()}>
          {words.text('fixing.apply', { count: chosen.length })}
        </Button>
      </div>
      <p className={styles.quiet}>{words.text(chosen.length === 0 ? 'fixing.none-chosen' : 'fixing.one-undo')}</p>
    </>
  );
}
