export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'CONFLICT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** A failure at a boundary. `publicMessage` reaches the client and says what to do; `cause` only reaches the log. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly publicMessage: string;
  readonly field?: string;

  constructor(code: ErrorCode, publicMessage: string, options: { cause?: unknown; field?: string } = {}) {
    super(publicMessage, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.publicMessage = publicMessage;
    if (options.field !== undefined) this.field = options.field;
  }
}

/** A state that the code holds to be impossible; the client sees INTERNAL and a request id, never this text. */
export class AssertionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AssertionError';
  }
}

export function badInput(field: string, message: string): AppError {
  return new AppError('BAD_INPUT', message, { field });
}

/** `what` is the noun and what identifies it, such as `candidate 018f…`. */
export function notFound(what: string): AppError {
  return new AppError('NOT_FOUND', `There is no ${what}, or you may not see it.`);
}

export function forbidden(message: string): AppError {
  return new AppError('FORBIDDEN', message);
}

export function unauthenticated(message: string): AppError {
  return new AppError('UNAUTHENTICATED', message);
}

export function conflict(message: string): AppError {
  return new AppError('CONFLICT', message);
}

export function unavailable(message: string, cause?: unknown): AppError {
  return new AppError('UNAVAILABLE', message, { cause });
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionError(message);
}
