import { badInput } from '@rekindle/shared/errors/errors';

export type PoolKind = 'STATIC' | 'HOTLIST' | 'READINESS' | 'FUTURE_ROLE';

export interface Pool {
  id: string;
  agencyId: string;
  name: string;
  kind: PoolKind;
  description: string | null;
  version: number;
}

export interface PoolMember {
  poolId: string;
  candidateId: string;
  joinedAt: Date;
  addedBy: string | null;
}

export interface PoolSaved {
  kind: 'accepted';
  poolId: string;
}

export interface AddedToPool extends PoolSaved {
  added: number;
}

export interface PoolNameTaken {
  kind: 'name_taken';
  poolId: string;
}

const longestName = 120;
const longestDescription = 2_000;

export function checkPool(name: string, description: string | null | undefined): Pick<Pool, 'name' | 'description'> {
  const trimmed = name.trim();
  if (trimmed === '') throw badInput('name', 'name is empty. Give the pool a name.');
  if (trimmed.length > longestName)
    throw badInput('name', `name has ${trimmed.length} characters, at most ${longestName} are kept.`);
  const about = description?.trim() ?? '';
  if (about.length > longestDescription) {
    throw badInput(
      'description',
      `description has ${about.length} characters, at most ${longestDescription} are kept.`,
    );
  }
  return { name: trimmed, description: about || null };
}
