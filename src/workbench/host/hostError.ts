// What Excel refuses, with its code. The texts are those that Excel's documentation gives; add-ins decide by the code.

const TEXTS = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
} as const satisfies Readonly<Record<string, readonly [status: number, text: string]>>;

export type HostErrorCode = keyof typeof TEXTS;

export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    text: string = TEXTS[code][1],
  ) {
    super(text);
    this.name = 'HostError';
    this.status = TEXTS[code][0];
  }
}
