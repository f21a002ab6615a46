// Framework: objectives, results and their pairs side by side, without filter buttons: a filter would hide the
// neighbours' rows.
import { choiceLabel } from '../../choices';
import type { Content } from '../content';
import { finishSheet, putTitle, startSheet } from '../draft';
import type { SheetDraft } from '../draft';
import type { SheetModel } from '../model';
import { putTable } from '../tableBlock';
import { SUBTITLES } from '../words';

const HEADER_ROW = 4;
const [OBJECTIVES, RESULTS, LINKS] = [1, 4, 8];
const WIDTHS = [12, 56, 2.3, 12, 50, 12, 2.3, 12, 12];
const BLANK_ROWS = 10;
const LINE_HEIGHT = 15;

export function buildFrameworkSheet(content: Content): SheetModel {
  const { language, sample, objectives, results, links } = content;
  const draft = startSheet('framework', 'input', content, WIDTHS);
  const badge = sample ? 6 : null;
  putTitle(draft, (sample ? SUBTITLES.frameworkSample : SUBTITLES.framework)[language], badge);
  if (badge !== null) draft.widths[badge - 1] = 19;
  const place = { row: HEADER_ROW, years: 0, hasFilter: false };
  const texts = { Objective: 'inputTop', Result: 'inputTop', Text: 'inputWrapped', Level: 'inputTop' } as const;
  putTable(draft, {
    ...{ ...place, table: 'Objectives', column: OBJECTIVES, styles: texts },
    records: objectives.map((text, index) => ({ Objective: `O${index + 1}`, Text: text[language] || null })),
    minimumRows: objectives.length || BLANK_ROWS,
  });
  putTable(draft, {
    ...{ ...place, table: 'Results', column: RESULTS, styles: texts },
    records: results.map(({ text, level }, index) => ({
      Result: `R${index + 1}`,
      Text: text[language] || null,
      Level: level && choiceLabel('level', level)[language],
    })),
    minimumRows: results.length || BLANK_ROWS,
  });
  putTable(draft, {
    ...{ ...place, table: 'Links', column: LINKS, styles: texts },
    records: links.map(([objective, result]) => ({ Objective: `O${objective + 1}`, Result: `R${result + 1}` })),
    minimumRows: BLANK_ROWS,
  });
  setHeights(draft, content);
  return finishSheet(draft, { frozenRows: HEADER_ROW, print: { titleRow: HEADER_ROW } });
}

function setHeights(draft: SheetDraft, { language, objectives, results }: Content): void {
  const lines = (text: string | undefined, column: number) =>
    Math.ceil((text?.length ?? 0) / (WIDTHS[column - 1]! * 0.92));
  for (let index = 0; index < Math.max(objectives.length, results.length); index++) {
    const needed = Math.max(
      1,
      lines(objectives[index]?.[language], OBJECTIVES + 1),
      lines(results[index]?.text[language], RESULTS + 1),
    );
    draft.heights.set(HEADER_ROW + 1 + index, needed * LINE_HEIGHT);
  }
}
