/** One key for one intent: make it when the person acts, and send the same key again when the same intent is retried. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
