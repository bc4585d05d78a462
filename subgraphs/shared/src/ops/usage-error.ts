/** An operator's call that can't be understood: said with what is expected, exit code 2. */
export class UsageError extends Error {}
