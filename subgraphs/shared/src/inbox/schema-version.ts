const version = /\.v(\d+)\./;

/** `rekindle.candidates.v1.CandidateCaptured` is of version 1. */
export function schemaVersionOf(typeName: string): number {
  return Number(version.exec(typeName)?.[1] ?? 1);
}

/** The same for all versions of a message. */
export function withoutVersion(typeName: string): string {
  return typeName.replace(version, '.');
}
