// Which expenditures serve which objective and result, and what is to be written for it.
import type { CellRef } from '../../../core/sheet/cellRef';
import { chosenRows as rowsOf } from '../../mapping/chosen';
import { recordOfId } from '../../mapping/expenditureIds';
import { mappingAt as mappingAtCell } from '../../mapping/mappingAt';
import { mappingOf } from '../../mapping/mappingOf';
import { pairOptions } from '../../mapping/pairs';
import {
  mappingQueue as queueOf,
  queueIds as idsOf,
  queuePlace as placeOf,
  type QueueRequest,
} from '../../mapping/queue';
import type { Desk } from '../../views/desk';

export { mappingToWrite, previewMapping } from '../../mapping/request';

export function mappingQueue({ examination }: Desk, request: QueueRequest) {
  return queueOf(examination, request);
}

export function queueIds({ examination }: Desk, request: QueueRequest) {
  return idsOf(examination, request);
}

export function queuePlace({ examination }: Desk, asked: Parameters<typeof placeOf>[1]) {
  return placeOf(examination, asked);
}

export function chosenRows({ examination }: Desk, ids: readonly string[]) {
  return rowsOf(examination, ids);
}

/** Of an expenditure's id; null where it is gone. */
export function mapping({ examination }: Desk, id: string) {
  const record = recordOfId(examination.grant, id);
  return record === undefined ? null : mappingOf(examination, record);
}

export function mappingAt({ examination }: Desk, cell: CellRef) {
  return mappingAtCell(examination, cell);
}

export function pairs(...[{ examination }]: [Desk, null]) {
  return pairOptions(examination.grant);
}
