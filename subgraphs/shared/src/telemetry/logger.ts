import { type Logger as PinoLogger, pino } from 'pino';

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

/** JSON lines to the standard output: ids and codes, no names, addresses, free text or secrets. */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '[removed]' },
    serializers: { error: describeError, err: describeError },
  });
}

/** Database drivers put values of the row into `detail` and `parameters`; only name, message, code and stack are kept. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { type: error.name, message: error.message, stack: error.stack, ...code, ...cause };
}
