import { sound } from '../src/rules/examples';
import { inputOf } from './rules/support';

test('the sound example reads as a grant', () => {
  const { grant, facts, measures } = inputOf(sound);
  expect(facts.odd).toEqual([]);
  expect(facts.unknownReferences).toEqual([]);
  expect(grant.fields.award.value).toBe(100000);
  expect(measures.allocation.total).toBe(100000);
  expect(measures.spending.expended).toBe(77000);
  expect(measures.mapping.mapped).toBe(77000);
});
