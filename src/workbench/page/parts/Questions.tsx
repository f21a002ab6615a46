// What the workbench asks or says in a window of its own: losing changes, what a file cannot keep, what went wrong.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../../../words/wordsOf';
import type { BenchState, Question } from '../bench/state';
import { usePage } from './context';

interface Shown {
  readonly title: string;
  readonly content: ReactNode;
  /** The button that goes on; null where there is nothing to decide. */
  readonly goOn: string | null;
}

export function Questions() {
  const { state, words, bench } = usePage();
  const { question } = state;
  const shown = question && shownOf(question, state, words);
  const close = () => bench.ask(null);
  const decide = () => {
    close();
    if (question && 'goOn' in question) question.goOn();
  };
  return (
    <Dialog open={shown !== null} modalType="modal" onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{shown?.title}</DialogTitle>
          <DialogContent>{shown?.content}</DialogContent>
          <DialogActions>
            {shown?.goOn ? (
              <Button appearance="primary" onClick={decide}>
                {shown.goOn}
              </Button>
            ) : null}
            <Button onClick={close}>{words.text(shown?.goOn ? 'workbench.cancel' : 'workbench.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function shownOf(question: Question, { file, host }: BenchState, words: Words): Shown {
  const name = file?.name ?? '';
  switch (question.kind) {
    case 'unsaved':
      return {
        title: words.text('workbench.unsaved.title'),
        content: words.text('workbench.unsaved.text', { file: name }),
        goOn: words.text('workbench.unsaved.discard'),
      };
    case 'losses':
      return {
        title: words.text('workbench.losses.title'),
        content: (
          <>
            {words.text('workbench.losses.text', { file: name })}
            <Items items={(file?.losses ?? []).map((loss) => lossText(loss, words))} />
          </>
        ),
        goOn: words.text('workbench.losses.save'),
      };
    case 'missing':
      return {
        title: words.text('workbench.missing.title'),
        content: (
          <Items
            items={(host?.missing ?? []).map(
              ({ className, member, reason }) => `${className}.${member}: ${words.text(`workbench.missing.${reason}`)}`,
            )}
          />
        ),
        goOn: null,
      };
    case 'unreadable':
      return {
        title: words.text('workbench.unreadable.title', { file: question.file }),
        content: question.text,
        goOn: null,
      };
    case 'failed':
      return {
        title: words.text('workbench.failed.title'),
        content: words.text('workbench.failed.text', { message: question.message }),
        goOn: null,
      };
  }
}

function lossText({ kind, sheet, count }: LossOf, words: Words): string {
  const what = words.text(`workbench.loss.${kind}`, { count });
  return sheet === null ? what : words.text('workbench.loss.on-sheet', { what, sheet });
}

type LossOf = NonNullable<BenchState['file']>['losses'][number];

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
