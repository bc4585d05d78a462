export interface Note {
  id: string;
  candidateId: string;
  text: string;
  /** Null: a nurture path. */
  authorId: string | null;
  writtenAt: Date;
  pinned: boolean;
  /** Only its author reads it. */
  private: boolean;
  retractedAt: Date | null;
  externalKey: string | null;
}

export interface NewNote {
  candidateId: string;
  text: string;
  authorId: string | null;
  writtenAt: Date;
  pinned?: boolean;
  private?: boolean;
  /** The same key is the same note: it is written once. */
  externalKey?: string | null;
}

const retractableMs = 10 * 60_000;

/** Counted from when it was recorded. */
export function mayStillRetract(recordedAt: Date, now: Date): boolean {
  return now.getTime() - recordedAt.getTime() <= retractableMs;
}
