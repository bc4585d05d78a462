import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';
import { describeFailure } from './failure.ts';

export type Logger = PinoLogger;

/** Whatever a caller passes by mistake: these never reach a log. */
const personal = [
  'password',
  'email',
  'phone',
  'name',
  'token',
  'sessionToken',
  'authorization',
  'cookie',
  'body',
  'text',
];

/** JSON lines, to the standard output if not told otherwise: ids and codes, no names, addresses, free text or secrets. */
export function createLogger(
  service: string,
  level: string,
  destination: DestinationStream = pino.destination(1),
): Logger {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '[removed]' },
    serializers: { error: describeError, err: describeError },
  };
  return pino(options, destination);
}

/** Only name, message, code and stack are kept, and no message of errors that repeat what they were given. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error) || repeatsValues(error)) return describeFailure(error);
  const code = 'code' in error ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { type: error.name, message: error.message, stack: error.stack, ...code, ...cause };
}

/** Of a database, of a parser, of a check of input, and of a rule, which speaks to the person who typed the value. */
function repeatsValues(error: Error): boolean {
  return 'severity' in error || ['QueryFailedError', 'SyntaxError', 'ZodError', 'AppError'].includes(error.name);
}
