// Partners by grant year, in the measure that is chosen, and what is left to each. An overspend is a word, never a sign.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverviewView, PartnerLine, PartnerYearFigure } from '../../../app/views/overview';
import type { Words } from '../../../words/words';
import { ChoiceList } from '../../parts/ChoiceList';
import { PlaceLink } from '../../parts/PlaceLink';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';

const MEASURES = ['utilisation', 'expended', 'allocated', 'variance'] as const;

type Measure = (typeof MEASURES)[number];

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse' },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    padding: '4px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  nameHead: { textAlign: 'left' },
  cell: {
    padding: '6px 4px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
  },
  name: { textAlign: 'left', fontWeight: 'inherit', maxWidth: '96px', overflowWrap: 'anywhere' },
  all: { fontWeight: tokens.fontWeightSemibold },
  over: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  word: { ...typographyStyles.caption2, display: 'block' },
  meter: {
    display: 'block',
    height: '4px',
    marginTop: '4px',
    borderRadius: '2px',
    background: tokens.colorNeutralBackground5,
    overflow: 'hidden',
  },
  fill: {
    display: 'block',
    height: '100%',
    background: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
  },
  fillOver: { background: tokens.colorStatusWarningForeground1 },
});

export function PartnerTable({ view }: { view: OverviewView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [measure, setMeasure] = useState<Measure>('utilisation');
  const years = Array.from({ length: view.years }, (_, k) => k + 1);
  return (
    <Section
      title={words.text('overview.partners')}
      tag={<SampleTag />}
      aside={
        <ChoiceList
          size="small"
          label={words.text('overview.measure')}
          choices={MEASURES.map((value) => ({ value, text: words.text(`overview.measure.${value}`) }))}
          chosen={measure}
          onChoose={setMeasure}
        />
      }
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.nameHead)}>
                {words.text('overview.partner')}
              </th>
              {years.map((year) => (
                <th key={year} scope="col" className={styles.head}>
                  {words.text('overview.year', { year })}
                </th>
              ))}
              <th scope="col" className={styles.head}>
                {words.text('overview.left')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.partners.map((line) => (
              <PartnerRow key={line.key} line={line} measure={measure} />
            ))}
            <PartnerRow line={view.all} measure={measure} isAll />
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function PartnerRow({ line, measure, isAll = false }: { line: PartnerLine; measure: Measure; isAll?: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const left = line.total.allocated - line.total.expended;
  return (
    <tr className={mergeClasses(isAll && styles.all)}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {isAll ? (
          words.text('overview.all')
        ) : (
          <PlaceLink place={line.place} meaning={line.name}>
            {line.key}
          </PlaceLink>
        )}
      </th>
      {line.years.map((figure, index) => (
        <YearCell key={index} figure={figure} measure={measure} isPlain={isAll} />
      ))}
      <td className={mergeClasses(styles.cell, left < 0 && styles.over)}>
        {words.formats.amount(Math.abs(left))}
        {left < 0 && <span className={styles.word}>{words.text('variance.overspend')}</span>}
      </td>
    </tr>
  );
}

function YearCell({ figure, measure, isPlain }: { figure: PartnerYearFigure; measure: Measure; isPlain: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const isOver = figure.variance.kind === 'overspend';
  const utilisation = Math.min(100, (figure.utilisation ?? (isOver ? 10_000 : 0)) / 100);
  return (
    <td className={mergeClasses(styles.cell, isOver && styles.over)}>
      {shownFigure(figure, measure, words)}
      {measure === 'utilisation' && !isPlain && (
        <span className={styles.meter}>
          <span className={mergeClasses(styles.fill, isOver && styles.fillOver)} style={{ width: `${utilisation}%` }} />
        </span>
      )}
      {isOver && <span className={styles.word}>{words.text('variance.overspend')}</span>}
    </td>
  );
}

function shownFigure(figure: PartnerYearFigure, measure: Measure, { formats }: Words): string {
  if (measure === 'variance') return formats.amount(figure.variance.amount);
  if (measure !== 'utilisation') return formats.amount(figure[measure]);
  return figure.utilisation === null ? '–' : formats.percent(figure.utilisation, 1);
}
