// What the engine tells of the selected cell.
import type { Answer } from '../../../app/engine/questions';

export type ContextView = NonNullable<Answer<'whatIf'>>;
