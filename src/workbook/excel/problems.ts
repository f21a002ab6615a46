// Office error codes as the few problems that a reader can do something about. Sentences are made in `words`.
import { HostProblem, UnreadableWorkbook } from '../port';
import type { HostProblemCode } from '../port';

const CODES: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  InactiveWorkbook: 'busy',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  PayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  InvalidOrTimedOutSession: 'session-ended',
  Unauthenticated: 'session-ended',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  UnsupportedOperation: 'not-supported',
  NotImplemented: 'not-supported',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  InvalidArgument: 'refused',
  InvalidOperation: 'refused',
  ItemAlreadyExists: 'refused',
  InsertDeleteConflict: 'refused',
  ReadOnly: 'read-only',
  ReadOnlyWorkbook: 'read-only',
};

/** What an error of a host's code means to a reader; `failed` for a code that nobody knows. */
export function problemCode(officeCode: string): HostProblemCode {
  return CODES[officeCode] ?? 'failed';
}

/**
 * An error of Office.js as a `HostProblem`, with Office's code and place in its detail. Errors that are no Office errors
 * (a signal's reason, a fault of ours) come back as they are.
 */
export function asHostProblem(error: unknown): unknown {
  if (error instanceof HostProblem || error instanceof UnreadableWorkbook || !isOfficeError(error)) return error;
  const place = error.debugInfo?.errorLocation;
  return new HostProblem(
    problemCode(error.code),
    { office: error.code, ...(place ? { place } : {}), message: error.message },
    { cause: error },
  );
}

/** Whether an error says that a request or a response was larger than the host allows. */
export function isPayloadProblem(error: unknown): boolean {
  const problem = asHostProblem(error);
  return problem instanceof HostProblem && problem.code === 'too-large';
}

/** Whether an error says that the name was taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof HostProblem && error.detail['office'] === 'ItemAlreadyExists';
}

/** The code of whatever went wrong; `failed` where it was not the host. */
export function codeOf(error: unknown): HostProblemCode {
  const problem = asHostProblem(error);
  return problem instanceof HostProblem ? problem.code : 'failed';
}

interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as Partial<OfficeError>).code === 'string' && 'debugInfo' in error;
}
