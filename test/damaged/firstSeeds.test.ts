// The first half of the damaged workbooks.
import { testDamaged } from './damagedSeeds';

testDamaged(0, 5_000);
