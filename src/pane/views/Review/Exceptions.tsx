// Warnings that were accepted: which acceptances hold, which have lapsed because the values changed, and accepting them again.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExceptionView } from '../../../app/reviewing/exceptionView';
import type { Words } from '../../../words/words';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import type { Sign } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { AcceptForm } from './AcceptForm';
import { capitalised } from './capitalised';
import { Fact, Facts } from './Fact';

const useStyles = makeStyles({
  none: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

const SIGNS: Readonly<Record<ExceptionView['state'], Sign>> = { holds: 'held', lapsed: 'stale', refused: 'warning' };

interface ExceptionsProps {
  readonly exceptions: readonly ExceptionView[];
  /** How many stand in the workbook whose warning no longer arises; 0 where absent. */
  readonly settled?: number;
}

export function Exceptions({ exceptions, settled = 0 }: ExceptionsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const lapsed = exceptions.filter(({ state }) => state !== 'holds');
  const ordered = [...lapsed, ...exceptions.filter(({ state }) => state === 'holds')];
  const aside = words.text('reviewing.exception-counts', {
    holds: exceptions.length - lapsed.length,
    lapsed: lapsed.length,
  });
  return (
    <Section title={words.text('reviewing.exceptions')} {...(exceptions.length > 0 ? { aside } : {})}>
      {exceptions.length + settled === 0 && <p className={styles.none}>{words.text('reviewing.no-exceptions')}</p>}
      <Facts>
        {ordered.map((exception) => (
          <Exception key={exception.id} exception={exception} />
        ))}
      </Facts>
      {settled > 0 && <p className={styles.none}>{words.text('proof.settled', { count: settled })}</p>}
    </Section>
  );
}

/** One acceptance. It can be given again while it does not hold. */
export function Exception({ exception }: { exception: ExceptionView }) {
  const { words } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const { id, state, message, place, isError } = exception;
  const canAccept = state !== 'holds' && !isError;
  return (
    <Fact
      sign={SIGNS[state]}
      label={words.text(`reviewing.exception.${state}`)}
      detail={
        <>
          <div>{acceptedLine(exception, words)}</div>
          {exception.values.map(({ accepted, now }) => (
            <div key={`${accepted}/${now}`}>{words.text('reviewing.accepted-for', { accepted, now })}</div>
          ))}
          {isOpen && <AcceptForm id={id} onDone={() => setIsOpen(false)} onCancel={() => setIsOpen(false)} />}
        </>
      }
      {...(canAccept && !isOpen
        ? {
            end: (
              <Button size="small" onClick={() => setIsOpen(true)}>
                {words.text('reviewing.accept-again')}
              </Button>
            ),
          }
        : {})}
    >
      {message} {place.cell !== null && <PlaceLink place={place} />}
    </Fact>
  );
}

function acceptedLine({ state, isError, by, on, reason }: ExceptionView, words: Words): string {
  if (state === 'refused') return words.text(isError ? 'reviewing.error-accepted' : 'reviewing.incomplete-exception');
  const line = words.text('report.accepted-by', { by, on: on === null ? '–' : words.formats.date(on), reason });
  return capitalised(line, words);
}
