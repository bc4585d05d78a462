/** An error of ours whose words hold nothing from outside: they may stand in a log. */
export class PlainError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PlainError';
  }
}

export interface Failure {
  type: string;
  /** Of a `PlainError` alone. */
  message?: string;
  code?: string;
  constraint?: string;
  table?: string;
  column?: string;
  field?: string;
  /** Where it was thrown, the innermost first. */
  at: string[];
  cause?: Failure;
}

const framesKept = 8;
const causesKept = 4;
const word = /^[\w.[\]-]{1,80}$/;

/**
 * What may be said of a failure: its kind, the codes that go with it, and where it came from. Not what it says in
 * words: drivers, parsers and rules name there the values over which they stumbled, and those are about people.
 */
export function describeFailure(error: unknown, depth = 0): Failure {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { cause, code, constraint, table, column, field } = error as Error & Record<string, unknown>;
  return {
    type: wordOf(error.name) ?? 'Error',
    ...(error instanceof PlainError ? { message: error.message } : {}),
    ...words({ code, constraint, table, column, field }),
    at: framesOf(error),
    ...(cause instanceof Error && depth < causesKept ? { cause: describeFailure(cause, depth + 1) } : {}),
  };
}

/** The same as a text; its first line is enough to tell failures apart. */
export function failureText(error: unknown): string {
  const { at, cause, ...said } = describeFailure(error);
  const { type, message, code, constraint, table, column, field } = said;
  const named = [code, constraint, table && `of ${table}`, column, field].filter(Boolean).join(' ');
  const first = [message ?? type, named, at[0] ? `at ${at[0]}` : ''].filter(Boolean).join(' ');
  const because = cause && error instanceof Error ? [`because of ${failureText(error.cause)}`] : [];
  return [first, ...at.slice(1).map((frame) => `    at ${frame}`), ...because].join('\n');
}

/** For whoever logs errors as they are: the same failure, without its words. */
export function withoutWords(error: unknown): PlainError {
  const plain = new PlainError(failureText(error).split('\n')[0] ?? '');
  plain.stack = failureText(error);
  return Object.assign(plain, words({ code: (error as { code?: unknown } | undefined)?.code }));
}

const wordOf = (value: unknown) => (typeof value === 'string' && word.test(value) ? value : undefined);

function words(given: Record<string, unknown>): Record<string, string> {
  const known = Object.entries(given).map(([key, value]) => [key, wordOf(value)] as const);
  return Object.fromEntries(known.filter((each): each is [string, string] => each[1] !== undefined));
}

const frame = /^ {4}at ((?:[\w.<>$ [\]#]+ \()?(?:file:\/\/|node:|\/|[A-Z]:)[\w.\-/\\:@%]+:\d+:\d+\)?)$/;

/** The lines of a stack that name a place in the code. The message stands before them and may look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.slice(message === '' ? 0 : stack.indexOf(message) + message.length);
  const places = stack.includes(message) ? afterMessage.split('\n').flatMap((line) => frame.exec(line)?.[1] ?? []) : [];
  return places.slice(0, framesKept);
}
