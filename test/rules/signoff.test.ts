// Sign-offs, exceptions, revisions and the limits of reallocation, at the limit and one cent past it.
import { PROFILE_IDS, donorProfile, type ProfileId } from '../../src/core/measures/donorProfiles';
import { measureReallocation, type Meter } from '../../src/core/measures/reallocation';
import { date, example, rowsOf, type Example, type ExampleRow } from '../../src/rules/examples';
import { exceptionsCurrent } from '../../src/rules/signoff/exceptions-current';
import { signedByTwo } from '../../src/rules/signoff/signed-by-two';
import { signedWithCurrentRules } from '../../src/rules/signoff/signed-with-current-rules';
import { unchangedSinceSignOff } from '../../src/rules/signoff/unchanged-since-sign-off';
import { reallocationWithinLimit } from '../../src/rules/spending/reallocation-within-limit';
import { revisionsExplainCurrentAllocation } from '../../src/rules/spending/revisions-explain-current-allocation';
import { revisionsNetToZero } from '../../src/rules/spending/revisions-net-to-zero';
import { RULES_VERSION } from '../../src/rules/rule';
import { factsOf, inputOf, placesOf, runOn } from './support';

const APPROVED = { 'Approved on': date('2024-12-15'), 'Approved by': 'B. Sample' };
const BASELINE = rowsOf('Allocation').map((row): ExampleRow => ({ ...row, ...APPROVED }));

/** A move of the second year from Ceiba's Develop to Sauce's Manage. */
function move(revision: string, amount: number, iso = '2026-01-20', Kind = 'Within limit'): ExampleRow[] {
  const common = { Revision: revision, Date: date(iso), Kind, 'Approved by': 'B. Sample', Year: 2, Reason: 'Rains' };
  return [
    { ...common, Partner: 'Ceiba', 'Budget line': 'Develop', Change: -amount },
    { ...common, Partner: 'Sauce', 'Budget line': 'Manage', Change: amount },
  ];
}

/** The allocation after moves that add up to `moved`. */
const allocation = (moved: number) =>
  rowsOf('Allocation', {
    0: { 'Year 2': 200 - moved, Total: 500 - moved },
    1: { 'Year 2': 250 + moved, Total: 500 + moved },
  });

function revised(profile: string | null, moved: number, Revisions: ExampleRow[], grant: ExampleRow = {}): Example {
  return example({
    grant: { 'Reallocation profile': profile, ...grant },
    tables: { Baseline: BASELINE, Allocation: allocation(moved), Revisions },
  });
}

describe('donor profiles', () => {
  test('each but none names what it counts and where it comes from', () => {
    for (const id of PROFILE_IDS.filter((one): one is Exclude<ProfileId, 'none'> => one !== 'none')) {
      const profile = donorProfile(` ${id.toUpperCase()} `);
      expect(profile).toMatchObject({ id });
      if (typeof profile === 'object' && id !== 'custom') expect(profile.sources.length).toBeGreaterThan(0);
    }
    expect([donorProfile(null), donorProfile('none'), donorProfile('mine')]).toEqual(['none', 'none', undefined]);
  });

  // 2 CFR 200.308(i)(2): the cumulative amount of transfers against 10 percent of the total budget (1,000.00) as last approved.
  // General conditions 9.4: a heading (500.00) may vary by 25%, cumulatively, up and down. 15% alike.
  test.each([
    ['us-10-total', 100],
    ['eu-25-heading', 125],
    ['un-15-category', 75],
  ])('%s: %d.00 may move, a cent more needs approval', (profile, limit) => {
    expect(factsOf(reallocationWithinLimit, revised(profile, limit, move('REV-1', limit)))).toEqual([]);
    const past = factsOf(reallocationWithinLimit, revised(profile, limit + 0.01, move('REV-1', limit + 0.01)));
    expect(past.map(({ over, limit: most }) => [over, most])[0]).toEqual([1, limit * 100]);
  });

  test('eu: a heading raised by 20% may rise by 5% more, and not by a cent beyond', () => {
    const twice = (second: number) => [...move('REV-1', 100), ...move('REV-2', second, '2026-02-20')];
    expect(factsOf(reallocationWithinLimit, revised('eu-25-heading', 125, twice(25)))).toEqual([]);
    expect(factsOf(reallocationWithinLimit, revised('eu-25-heading', 125.01, twice(25.01)))).toHaveLength(2);
  });

  test('us: transfers add up, also back and forth; a heading that went back has not moved', () => {
    const back = [...move('REV-1', 60), ...move('REV-2', -50, '2026-02-20')];
    expect(factsOf(reallocationWithinLimit, revised('us-10-total', 10, back)).map(({ moved }) => moved)).toEqual([
      11_000,
    ]);
    expect(factsOf(reallocationWithinLimit, revised('eu-25-heading', 10, back))).toEqual([]);
  });

  test('what was approved starts the count anew, on the amounts as last approved', () => {
    const rows = [
      ...move('REV-1', 100),
      ...move('REV-2', 50, '2026-02-01', 'Approved'),
      ...move('REV-3', 100, '2026-03-01'),
    ];
    expect(factsOf(reallocationWithinLimit, revised('us-10-total', 250, rows))).toEqual([]);
    const more = [...rows, ...move('REV-4', 0.01, '2026-03-02')];
    expect(factsOf(reallocationWithinLimit, revised('us-10-total', 250.01, more)).map(({ over }) => over)).toEqual([1]);
  });

  test('a move that no revision tells of counts, while it is being typed', () => {
    expect(factsOf(reallocationWithinLimit, revised('us-10-total', 100.01, [])).map(({ moved }) => moved)).toEqual([
      10_001,
    ]);
  });

  test('custom needs a limit; a limit of the workbook is checked against the agreement: an error', () => {
    const own = (moved: number) => revised('custom', moved, move('REV-1', moved), { 'Reallocation limit': 0.05 });
    expect(factsOf(reallocationWithinLimit, own(50))).toEqual([]);
    expect(runOn(reallocationWithinLimit, own(50.01)).findings.map(({ severity }) => severity)).toEqual(['error']);
    const without = runOn(reallocationWithinLimit, revised('custom', 1, move('REV-1', 1))).outcome;
    expect([without.outcome, without.obstacle?.kind]).toEqual(['not-checked', 'field-missing']);
    const unknown = runOn(reallocationWithinLimit, revised('usaid', 1, move('REV-1', 1))).outcome;
    expect([unknown.outcome, unknown.obstacle?.kind]).toEqual(['not-checked', 'profile-unknown']);
    expect(runOn(reallocationWithinLimit, revised('none', 1, move('REV-1', 1))).outcome.outcome).toBe(
      'nothing-to-examine',
    );
  });

  test('the meter says what each partner and line may still add and give up', () => {
    const meterOf = (profile: string, moved: number) => {
      const { grant, facts } = inputOf(revised(profile, moved, move('REV-1', moved)));
      return measureReallocation(grant, facts) as Meter;
    };
    const rooms = (meter: Meter) => meter.rows.map(({ mayAdd, mayTake }) => [mayAdd, mayTake]);
    expect(rooms(meterOf('us-10-total', 67.5))).toEqual([
      [3250, 3250],
      [3250, 3250],
    ]);
    expect(rooms(meterOf('eu-25-heading', 100))).toEqual([
      [22_500, 2500],
      [2500, 22_500],
    ]);
  });
});

describe('revisions-net-to-zero', () => {
  test.each([
    ['adds up to zero', move('REV-1', 20), []],
    ['adds a cent', [...move('REV-1', 20), { ...move('REV-1', 0.01)[1]! }], [1]],
    ['takes a cent', [...move('REV-1', 20), { ...move('REV-1', 0.01)[0]! }], [-1]],
    ['is split over names that differ in case', [move('REV-1', 20)[0]!, move('rev-1', 20)[1]!], []],
  ])('a revision that %s', (_, rows, nets) => {
    expect(factsOf(revisionsNetToZero, revised(null, 20, rows)).map(({ net }) => net)).toEqual(nets);
  });

  test('award changes lead from the baseline to the award', () => {
    const change = (amount: number) => [{ ...move('REV-1', amount, '2026-02-01', 'Award change')[1]! }];
    const awarded = (award: number, amount: number) => revised(null, 0, change(amount), { Award: award });
    expect(factsOf(revisionsNetToZero, awarded(1100, 100))).toEqual([]);
    expect(factsOf(revisionsNetToZero, awarded(1100, 100.01)).map(({ kind, net }) => [kind, net])).toEqual([
      ['award', 1],
    ]);
    expect(placesOf(revisionsNetToZero, awarded(1100, 99.99))).toEqual(['Grant!B4']);
  });

  test('without a baseline there is nothing to examine', () => {
    const { outcome } = runOn(revisionsNetToZero, example({ tables: { Revisions: move('REV-1', 1).slice(1) } }));
    expect(outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('revisions-explain-current-allocation', () => {
  test('a revision explains a change, a cent more is named with its cell', () => {
    expect(factsOf(revisionsExplainCurrentAllocation, revised(null, 20, move('REV-1', 20)))).toEqual([]);
    const found = runOn(revisionsExplainCurrentAllocation, revised(null, 20.01, move('REV-1', 20))).findings;
    expect(found.map(({ at, facts }) => [at.cell, facts['difference']])).toEqual([
      ['D2', -1],
      ['D3', 1],
    ]);
  });

  test('a row that was added or taken out is named too', () => {
    const rows = [
      ...rowsOf('Allocation'),
      { Partner: 'Sauce', 'Budget line': 'Develop', 'Year 1': 5, 'Year 2': 0, Total: 5 },
    ];
    const added = example({ tables: { Baseline: BASELINE, Allocation: rows } });
    expect(placesOf(revisionsExplainCurrentAllocation, added)).toEqual(['Allocation!C4']);
    const gone = example({ tables: { Baseline: BASELINE, Allocation: rowsOf('Allocation').slice(0, 1) } });
    expect(placesOf(revisionsExplainCurrentAllocation, gone)).toEqual(['Allocation!C1', 'Allocation!D1']);
  });
});

describe('signed-by-two', () => {
  const decided = (...rows: readonly (readonly [string, string, string?])[]): Example =>
    example({
      tables: {
        SignOff: rows.map(([Role, Name, Decision = 'approve'], i) => ({
          ...{ Role, Name, Decision, Date: date(`2026-02-0${i + 1}`), Scope: 'Allocation' },
        })),
      },
    });

  test.each([
    ['two people', decided(['Prepared by', 'A'], ['Approved by', 'B']), []],
    ['one person', decided(['Prepared by', 'B'], ['Approved by', 'B ']), ['same']],
    ['nobody who prepared', decided(['Approved by', 'B']), ['alone']],
    ['an approval that was reopened', decided(['Approved by', 'B'], ['Approved by', 'B', 'reopen']), []],
    ['a preparation alone', decided(['Prepared by', 'A']), []],
    ['words in Spanish', decided(['Preparado por', 'A', 'aprobar'], ['Aprobado por', 'A', 'aprobar']), ['same']],
  ])('%s', (_, workbook, kinds) => {
    expect(factsOf(signedByTwo, workbook).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('signed-with-current-rules', () => {
  test.each([
    [RULES_VERSION, 0],
    ['2026.10', 1],
    ['', 1],
  ])('rules %p: %d', (Rules, count) => {
    const row = { Role: 'Approved by', Name: 'B', Decision: 'approve', Scope: 'Allocation', Rules };
    expect(factsOf(signedWithCurrentRules, example({ tables: { SignOff: [row] } }))).toHaveLength(count);
  });
});

describe('unchanged-since-sign-off', () => {
  const row = { Role: 'Approved by', Name: 'B', Date: date('2026-02-01') };
  test.each([
    [
      'without the values signed',
      { ...row, Decision: 'approve', Scope: 'Allocation', Fingerprint: 'AB'.repeat(32) },
      'seal-missing',
    ],
    ['without a scope', { ...row, Decision: 'approve' }, 'sign-off-unclear'],
    ['without a decision', { ...row, Scope: 'Allocation' }, 'sign-off-unclear'],
    ['without the end of its period', { ...row, Decision: 'approve', Scope: 'Period' }, 'sign-off-unclear'],
  ])('is not checked %s', (_, signOff, kind) => {
    const { outcome } = runOn(unchangedSinceSignOff, example({ tables: { SignOff: [signOff] } }));
    expect([outcome.outcome, outcome.obstacle?.kind]).toEqual(['not-checked', kind]);
  });

  test('has nothing to examine while nothing is signed', () => {
    expect(runOn(unchangedSinceSignOff, example({})).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('exceptions-current', () => {
  const accepting = (changes: ExampleRow, grant: ExampleRow = {}): Example =>
    example({
      grant,
      tables: {
        Partners: rowsOf('Partners', { 0: { Name: 'Fundación Ceiba ' } }),
        Exceptions: [
          {
            ...{ Finding: 'no-stray-spaces/Partners/Ceiba/Name', Rule: 'no-stray-spaces', Reason: 'As registered' },
            ...{ By: 'B', Date: date('2026-02-01'), Values: 'name="Fundación Ceiba"', ...changes },
          },
        ],
      },
    });

  test.each<[string, ExampleRow, string[]]>([
    ['holds for its values', {}, []],
    ['lapses for others', { Values: 'name="Fundación Sauce"' }, ['lapsed']],
    ['needs a name', { By: null }, ['refused']],
    ['needs a reason', { Reason: null }, ['refused']],
    ['is no matter where its finding is gone', { Finding: 'no-stray-spaces/Partners/Sauce/Name' }, []],
  ])('an exception %s', (_, changes, kinds) => {
    expect(factsOf(exceptionsCurrent, accepting(changes)).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('an error can’t be accepted', () => {
    const workbook = accepting({ Finding: 'allocation-adds-up-to-award/Allocation/header/Total' }, { Award: 999 });
    expect(factsOf(exceptionsCurrent, workbook).map(({ kind }) => kind)).toEqual(['error']);
  });
});
