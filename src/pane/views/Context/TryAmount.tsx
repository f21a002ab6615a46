// An amount is tried here, because Excel tells nothing while a cell is edited. It is written when the button is pressed, and
// only where the cell still holds what it held.
import { Button, Input, Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { inMainUnits } from '../../../app/openWorkbook';
import { usePane } from '../../state/context';
import { useWrite } from '../../state/useWrite';
import type { ContextView } from './contextView';
import { readTyped, type Typed } from './tried';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  input: { flex: '1 1 90px', minWidth: 0, maxWidth: '160px', '& input': { textAlign: 'right' } },
  button: { marginLeft: 'auto', whiteSpace: 'nowrap' },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '4px 0 0' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** Milliseconds without a key before what was typed is asked about. */
const PAUSE = 250;

interface TryAmountProps {
  readonly view: ContextView;
  /** Minor units; null for none. */
  readonly onTry: (amount: number | null) => void;
}

export function TryAmount({ view, onTry }: TryAmountProps) {
  const { state, words } = usePane();
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState('');
  const [isLeft, setIsLeft] = useState(false);
  const { isWriting, write } = useWrite();
  const exponent = state.digest?.exponent ?? 2;
  const typed = readTyped(text, exponent, words.formats.decimal, view.current);
  useEffect(() => {
    const timer = setTimeout(() => onTry(typed.amount), PAUSE);
    return () => clearTimeout(timer);
  }, [typed.amount, onTry]);
  const isWrong = typed.kind === 'unreadable' && isLeft;
  const isReady = typed.kind === 'amount' && !isWriting;
  const writeIt = async () => {
    if (typed.amount === null || !isReady) return;
    const { at, cell, holds } = view;
    const edit = { at, expected: holds, value: inMainUnits(typed.amount, exponent) };
    const done = words.text('context.written', { cell, amount: words.formats.amount(typed.amount) });
    if (await write({ edits: [edit], append: null }, done)) setText('');
  };
  return (
    <div>
      <div className={styles.line}>
        <Label htmlFor={id} size="small">
          {words.text('context.try')}
        </Label>
        <Input
          id={id}
          className={styles.input}
          aria-label={words.text('context.try-label', { cell: view.cell })}
          aria-describedby={`${id}-reason`}
          aria-invalid={isWrong}
          inputMode="decimal"
          placeholder={view.current === null ? '' : words.formats.amount(view.current)}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setIsLeft(false);
          }}
          onBlur={() => setIsLeft(true)}
        />
        <Button
          className={styles.button}
          disabledFocusable={!isReady}
          aria-describedby={`${id}-reason`}
          onClick={() => void writeIt()}
        >
          {words.text('context.write', { cell: view.cell })}
        </Button>
      </div>
      <Reason id={`${id}-reason`} typed={typed} isWrong={isWrong} />
    </div>
  );
}

/** Why the button waits. */
function Reason({ id, typed, isWrong }: { id: string; typed: Typed; isWrong: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  if (isWrong) {
    const example = words.formats.amount(250_000);
    return (
      <p id={id} className={styles.reason} role="alert">
        <span className={styles.wrong}>{words.text('context.unreadable', { example })}</span>
      </p>
    );
  }
  const key = typed.kind === 'same' ? 'context.same' : typed.kind === 'amount' ? null : 'context.waits';
  return key === null ? null : (
    <p id={id} className={styles.reason}>
      {words.text(key)}
    </p>
  );
}
