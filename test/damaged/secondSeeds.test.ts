// The second half of the damaged workbooks.
import { testDamaged } from './damagedSeeds';

testDamaged(5_000, 5_000);
