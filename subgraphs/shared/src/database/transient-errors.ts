import { AppError } from '../errors/errors.ts';

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, driverError, cause } = error as { code?: unknown; driverError?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return codeOf(driverError ?? cause);
}

/** A deadlock or a serialization failure: the same work may succeed when run again. */
export function isContention(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '53300',
]);
const connectionMessages =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable|the database system is|server closed the connection|connection is closed/i;

/** The server is away, restarting, or has no free connection. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'UNAVAILABLE';
  const code = codeOf(error);
  // Class 57P is "operator intervention" (shutdown, cannot connect now), class 08 is "connection exception".
  if (connectionCodes.has(code) || code.startsWith('57P') || code.startsWith('08')) return true;
  return error instanceof Error && connectionMessages.test(error.message);
}

/** No room for another page: of a table, an index or a file that a query sorts in. */
export function isFullDisk(error: unknown): boolean {
  return codeOf(error) === '53100';
}

/** A text with a character that PostgreSQL cannot keep: U+0000, or half of a surrogate pair. */
export function isUnstorableText(error: unknown): boolean {
  const code = codeOf(error);
  return code === '22021' || code === '22P05';
}

/** A row that its writer may not see: it is about a record that is limited to a team. */
export function isHiddenRow(error: unknown): boolean {
  return codeOf(error) === '42501' && error instanceof Error && error.message.includes('policy "team_limit"');
}
