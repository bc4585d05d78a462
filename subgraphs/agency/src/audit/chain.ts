import { type AuditEntry, chainBegins, hashEntry, hashPersonal, type PersonalPart } from './audit.ts';

type StoredEntry = AuditEntry & (PersonalPart | Record<keyof PersonalPart, null>);

export interface ChainBreak {
  brokenAt: number;
  reason: 'MISSING' | 'CHANGED' | 'UNLINKED' | 'ADDRESS_CHANGED';
}

/** Follows a chain from its first entry, a run of entries at a time, as far as it is whole. */
export function followChain(agencyId: string) {
  let hash: Buffer = chainBegins;
  let entries = 0;
  let erased = 0;

  function check(entry: StoredEntry): ChainBreak | null {
    const brokenAt = entries + 1;
    if (entry.sequence !== brokenAt) return { brokenAt, reason: 'MISSING' };
    if (!entry.hash.equals(hashEntry(agencyId, entry))) return { brokenAt, reason: 'CHANGED' };
    if (!entry.previousHash.equals(hash)) return { brokenAt, reason: 'UNLINKED' };
    if (entry.salt === null) {
      if (entry.personalHash) erased++;
    } else if (!entry.personalHash?.equals(hashPersonal(entry as PersonalPart))) {
      return { brokenAt, reason: 'ADDRESS_CHANGED' };
    }
    hash = entry.hash;
    entries++;
    return null;
  }

  return {
    /** Gives the first entry that is not in order. */
    follow(run: readonly StoredEntry[]): ChainBreak | null {
      for (const entry of run) {
        const broken = check(entry);
        if (broken) return broken;
      }
      return null;
    },
    /** Whether it ends where its head says. */
    end(head: { sequence: number; hash: Buffer }): ChainBreak | null {
      if (entries < head.sequence) return { brokenAt: entries + 1, reason: 'MISSING' };
      return hash.equals(head.hash) ? null : { brokenAt: head.sequence, reason: 'CHANGED' };
    },
    soFar: () => ({ entries, erased, lastHash: hash.toString('hex') }),
  };
}
