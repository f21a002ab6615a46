// One batch: its actions in order, up to the first that fails. What was done before stays done, as in Excel. Knows nothing
// of how a batch arrives.
import { memberOf } from './hostClass';
import { HostError } from './hostError';
import { identityOf, loadObject } from './load';
import type { QueryInfo } from './load';
import { argumentsOf, memberName, objectAt } from './paths';
import type { ArgumentInfo, ObjectPath, PathReading } from './paths';
import { dropBatchAreas, keepReference } from './session';
import type { HostObject, Session } from './shapes';

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** The objects that a batch can start from. */
export interface Roots {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
}

const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, EnsureUnchanged: 8 } as const;

/** Performs a batch. Never throws: whatever goes wrong is the result's error, with the action that it happened in. */
export function executeBatch(session: Session, { root, services }: Roots, batch: Batch): BatchResult {
  const allowChange = () => {
    if (session.faults.isReadOnly) throw new HostError('AccessDenied', 'The workbook is read-only.');
  };
  const reading = { session, paths: batch.ObjectPaths, found: new Map(), root, services, allowChange };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  session.isAtWork = true;
  try {
    for (const action of batch.Actions) {
      results.push({ ActionId: action.Id, Value: perform(reading, action) ?? null });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    }
  } catch (error) {
    return { Results: results, TraceIds: traces, Error: describeError(reading, batch, results.length, error) };
  } finally {
    session.isAtWork = false;
    dropBatchAreas(session);
  }
  return { Results: results, TraceIds: traces };
}

function perform(reading: PathReading, action: Action): unknown {
  const { session } = reading;
  const { ActionType: type } = action;
  if (type === ActionType.Trace || type === ActionType.EnsureUnchanged) return null;
  const object = objectAt(reading, action.ObjectPathId);
  switch (type) {
    case ActionType.Instantiate:
      return identityOf(session, object);
    case ActionType.Query:
      return loadObject(session, object, action.QueryInfo ?? {});
    case ActionType.Method:
      return object && callMethod(reading, object, action);
    case ActionType.SetProperty:
      if (object === null) throw new HostError('ItemNotFound');
      return setProperty(reading, object, action);
    default:
      throw new HostError('ApiNotFound', `Action type ${type} is not known to this host.`);
  }
}

function callMethod(reading: PathReading, object: HostObject, action: Action): unknown {
  const { session, allowChange } = reading;
  if (action.Name === '_KeepReference') return void keepReference(session, object);
  const method = memberOf(session, object, 'methods', memberName(action.Name));
  if (method?.isChange) allowChange();
  return method?.call(session, object.data, argumentsOf(reading, action.ArgumentInfo));
}

function setProperty(reading: PathReading, object: HostObject, action: Action): void {
  const name = memberName(action.Name);
  const member = memberOf(reading.session, object, 'properties', name);
  if (!member?.set) throw new HostError('InvalidArgument', `${object.kind}.${name} can only be read.`);
  reading.allowChange();
  member.set(reading.session, object.data, argumentsOf(reading, action.ArgumentInfo)[0]);
}

function describeError(reading: PathReading, batch: Batch, index: number, error: unknown): BatchResult['Error'] {
  const { code, message, status } =
    error instanceof HostError ? error : new HostError('GeneralException', `The host failed: ${String(error)}`);
  const action = batch.Actions[index]!;
  const path = reading.paths[action.ObjectPathId];
  const owner = path && reading.found.get(action.Name === '' ? (path.ParentObjectPathId ?? 0) : path.Id);
  const member = memberName(action.Name || (path?.Name ?? ''));
  return {
    Code: code,
    Message: message,
    Location: owner ? `${owner.kind}.${member}` : member,
    HttpStatusCode: status,
    ActionIndex: index,
  };
}
