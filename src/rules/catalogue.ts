// Every rule once, by subject. The order is the order of reports: what silences other rules comes first.
import { workbookIsATemplate } from './structure/workbook-is-a-template';
import { tablesPresent } from './structure/tables-present';
import { columnsPresent } from './structure/columns-present';
import { headingsUnique } from './structure/headings-unique';
import { headingsRecognised } from './structure/headings-recognised';
import { templateVersionKnown } from './structure/template-version-known';
import { requiredTablesFilled } from './structure/required-tables-filled';
import { dataInsideTables } from './structure/data-inside-tables';
import { amountsAreNumbers } from './values/amounts-are-numbers';
import { amountsHaveOneReading } from './values/amounts-have-one-reading';
import { amountsPresent } from './values/amounts-present';
import { amountsInWholeCents } from './values/amounts-in-whole-cents';
import { datesAreDates } from './values/dates-are-dates';
import { datesPlausible } from './values/dates-plausible';
import { negativeAmountsExplained } from './values/negative-amounts-explained';
import { sharesOneScale } from './values/shares-one-scale';
import { amountsNotOutlying } from './values/amounts-not-outlying';
import { valuesFromLists } from './values/values-from-lists';
import { keysPresentAndUnique } from './identity/keys-present-and-unique';
import { namesUnique } from './identity/names-unique';
import { namesNotNearlyEqual } from './identity/names-not-nearly-equal';
import { noLookAlikeLetters } from './identity/no-look-alike-letters';
import { noStraySpaces } from './identity/no-stray-spaces';
import { referencesExist } from './identity/references-exist';
import { grantPeriodComplete } from './period/grant-period-complete';
import { expenditureWithinGrantPeriod } from './period/expenditure-within-grant-period';
import { expenditureNotInFuture } from './period/expenditure-not-in-future';
import { expenditureInAllocatedYear } from './period/expenditure-in-allocated-year';
import { yearBoundaryConfirmed } from './period/year-boundary-confirmed';
import { allocationAddsUpToAward } from './allocation/allocation-adds-up-to-award';
import { rowTotalsFoot } from './allocation/row-totals-foot';
import { columnTotalsFoot } from './allocation/column-totals-foot';
import { yearsMatchGrant } from './allocation/years-match-grant';
import { partnerAndYearTotalsNotZero } from './allocation/partner-and-year-totals-not-zero';
import { allocationRowsUnique } from './allocation/allocation-rows-unique';
import { everyPartnerHasAllocation } from './allocation/every-partner-has-allocation';
import { spendingWithinAward } from './spending/spending-within-award';
import { cumulativeSpendingWithinAllocation } from './spending/cumulative-spending-within-allocation';
import { yearSpendingWithinAllocation } from './spending/year-spending-within-allocation';
import { burnRateInRange } from './spending/burn-rate-in-range';
import { localAmountAgrees } from './spending/local-amount-agrees';
import { reallocationWithinLimit } from './spending/reallocation-within-limit';
import { revisionsNetToZero } from './spending/revisions-net-to-zero';
import { revisionsExplainCurrentAllocation } from './spending/revisions-explain-current-allocation';
import { expendituresMapped } from './mapping/expenditures-mapped';
import { sharesAddTo100 } from './mapping/shares-add-to-100';
import { sharesInRange } from './mapping/shares-in-range';
import { shareRowsUnique } from './mapping/share-rows-unique';
import { mappedOneWay } from './mapping/mapped-one-way';
import { pairsInFramework } from './mapping/pairs-in-framework';
import { objectivesAndResultsFunded } from './mapping/objectives-and-results-funded';
import { documentCountedOnce } from './mapping/document-counted-once';
import { sharedAmountsReAdd } from './mapping/shared-amounts-re-add';
import { cofinancingShareMet } from './cofinancing/cofinancing-share-met';
import { cofinancingSpentAsPledged } from './cofinancing/cofinancing-spent-as-pledged';
import { oneSourcePerCost } from './cofinancing/one-source-per-cost';
import { indicatorsMeasurable } from './results/indicators-measurable';
import { resultsHaveIndicators } from './results/results-have-indicators';
import { actualsWhenDue } from './results/actuals-when-due';
import { moneyAndProgressAgree } from './results/money-and-progress-agree';
import { noConstantsOverFormulas } from './hygiene/no-constants-over-formulas';
import { formulasConsistentInColumn } from './hygiene/formulas-consistent-in-column';
import { noErrorValues } from './hygiene/no-error-values';
import { errorsNotHidden } from './hygiene/errors-not-hidden';
import { noHiddenMoney } from './hygiene/no-hidden-money';
import { noMergedCellsInTables } from './hygiene/no-merged-cells-in-tables';
import { noExternalLinks } from './hygiene/no-external-links';
import { totalsNotCountedTwice } from './hygiene/totals-not-counted-twice';
import { calculationCurrent } from './hygiene/calculation-current';
import { unchangedSinceSignOff } from './signoff/unchanged-since-sign-off';
import { signedByTwo } from './signoff/signed-by-two';
import { signedWithCurrentRules } from './signoff/signed-with-current-rules';
import { exceptionsCurrent } from './signoff/exceptions-current';
import type { Rule, Subject } from './rule';

const RULES: Readonly<Record<Subject, readonly Rule[]>> = {
  structure: [
    workbookIsATemplate,
    tablesPresent,
    columnsPresent,
    headingsUnique,
    headingsRecognised,
    templateVersionKnown,
    requiredTablesFilled,
    dataInsideTables,
  ],
  values: [
    amountsAreNumbers,
    amountsHaveOneReading,
    amountsPresent,
    amountsInWholeCents,
    datesAreDates,
    datesPlausible,
    negativeAmountsExplained,
    sharesOneScale,
    amountsNotOutlying,
    valuesFromLists,
  ],
  identity: [
    keysPresentAndUnique,
    namesUnique,
    namesNotNearlyEqual,
    noLookAlikeLetters,
    noStraySpaces,
    referencesExist,
  ],
  period: [
    grantPeriodComplete,
    expenditureWithinGrantPeriod,
    expenditureNotInFuture,
    expenditureInAllocatedYear,
    yearBoundaryConfirmed,
  ],
  allocation: [
    allocationAddsUpToAward,
    rowTotalsFoot,
    columnTotalsFoot,
    yearsMatchGrant,
    partnerAndYearTotalsNotZero,
    allocationRowsUnique,
    everyPartnerHasAllocation,
  ],
  spending: [
    spendingWithinAward,
    cumulativeSpendingWithinAllocation,
    yearSpendingWithinAllocation,
    burnRateInRange,
    localAmountAgrees,
    reallocationWithinLimit,
    revisionsNetToZero,
    revisionsExplainCurrentAllocation,
  ],
  mapping: [
    expendituresMapped,
    sharesAddTo100,
    sharesInRange,
    shareRowsUnique,
    mappedOneWay,
    pairsInFramework,
    objectivesAndResultsFunded,
    documentCountedOnce,
    sharedAmountsReAdd,
  ],
  cofinancing: [cofinancingShareMet, cofinancingSpentAsPledged, oneSourcePerCost],
  results: [indicatorsMeasurable, resultsHaveIndicators, actualsWhenDue, moneyAndProgressAgree],
  hygiene: [
    noConstantsOverFormulas,
    formulasConsistentInColumn,
    noErrorValues,
    errorsNotHidden,
    noHiddenMoney,
    noMergedCellsInTables,
    noExternalLinks,
    totalsNotCountedTwice,
    calculationCurrent,
  ],
  signoff: [unchangedSinceSignOff, signedByTwo, signedWithCurrentRules, exceptionsCurrent],
};

export const CATALOGUE: readonly Rule[] = Object.values(RULES).flat();

/** The subject of each rule, by its id. */
export const SUBJECT_OF: ReadonlyMap<string, Subject> = new Map(
  (Object.keys(RULES) as Subject[]).flatMap((subject) => RULES[subject].map(({ id }) => [id, subject] as const)),
);
