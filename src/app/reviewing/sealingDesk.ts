// The desk of questions that need the platform's SHA-256, which is asked for and answers later.
import type { Sha256 } from '../../core/fingerprint/fingerprint';
import type { Desk } from '../views/desk';

export interface SealingDesk extends Desk {
  readonly sha256: Sha256;
}
