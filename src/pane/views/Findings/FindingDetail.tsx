// One finding in full: what, why, how to fix, what it rests on, and the way to its cells.
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular, OpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { FindingDetail as Detail } from '../../../app/views/findings';
import { Bones } from '../../parts/Bones';
import { PlaceLink } from '../../parts/PlaceLink';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Accept } from './Accept';
import { StepButtons } from './Filters';
import { Remedies } from './Remedies';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  position: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
  body: { padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', gap: '10px' },
  title: { ...typographyStyles.body1Strong, margin: 0, ':focus-visible': { outline: 'none' } },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  also: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', ...typographyStyles.caption1 },
});

export function FindingDetail({ id, onStep }: { id: string; onStep: (step: 1 | -1) => void }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const detail = useAnswer('finding', { id, filter: state.filter });
  /** The next is gone too where all alike were mended: then back to the list. */
  const afterFix = ({ next, previous }: Detail, ofAll: boolean) =>
    dispatch({ do: 'openFinding', id: ofAll ? null : (next ?? previous) });
  return (
    <>
      <div className={styles.bar}>
        <Link as="button" className={styles.back} onClick={() => dispatch({ do: 'openFinding', id: null })}>
          <ArrowLeftRegular aria-hidden />
          {words.text('findings.back')}
        </Link>
        {detail && (
          <span className={styles.position}>
            {words.text('findings.position', {
              position: words.formats.number(detail.position),
              total: words.formats.number(detail.total),
            })}
          </span>
        )}
        <StepButtons onStep={onStep} />
      </div>
      {detail === undefined && <Bones heights={[24, 16, 48, 48]} label={words.text('pane.verdict.reading')} />}
      {detail === null && <p className={styles.body}>{words.text('findings.gone')}</p>}
      {detail && (
        <>
          <DetailBody key={detail.id} detail={detail} />
          {detail.severity === 'warning' && <Accept key={`${detail.id} accept`} id={detail.id} />}
          <Remedies id={detail.id} onDone={(ofAll) => afterFix(detail, ofAll)} />
        </>
      )}
    </>
  );
}

function DetailBody({ detail }: { detail: Detail }) {
  const { words, goTo } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const basis = words.text('findings.basis', {
    severity: words.text(`severity.${detail.severity}`),
    basis: words.text(`basis.${detail.basis}`),
  });
  return (
    <div className={styles.body}>
      <div className={styles.head}>
        <SeverityIcon sign={detail.severity} />
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {detail.title}
          </h2>
          <div className={styles.quiet}>{basis}</div>
        </div>
      </div>
      <Part term={words.text('findings.what')} text={detail.message} />
      <div className={styles.also}>
        <PlaceLink place={detail.place} />
        {detail.also.map((place, index) => (
          <PlaceLink key={index} place={place} />
        ))}
        {detail.alsoCount > detail.also.length && (
          <span className={styles.quiet}>
            {words.text('findings.also', { count: detail.alsoCount - detail.also.length })}
          </span>
        )}
      </div>
      <Part term={words.text('findings.why')} text={detail.why} />
      <Part term={words.text('findings.how')} text={detail.fix} />
      <div className={styles.quiet}>{words.text('findings.alike', { count: detail.alike })}</div>
      {detail.place.cell !== null && (
        <div>
          <Button icon={<OpenRegular />} onClick={() => goTo(detail.place)}>
            {words.text('pane.go-to', { cell: detail.place.cell })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Part({ term, text }: { term: string; text: string }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.term}>{term}</h3>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
