import type { ActivityKind } from '../generated/graphql.ts';
import type { SubjectKind } from '../timeline/timeline.ts';

/** What happened to an entry, in words. */
export interface Activity {
  kind: ActivityKind;
  sentence: string;
  text?: string | null;
  subject?: { kind: SubjectKind; id: string };
  /** What tells it from other activities of the same entry. */
  key: string;
}
