import type { Clock } from '@rekindle/shared/clock/clock';
import type { BlobStore } from '@rekindle/shared/files/blob-store';
import { newId } from '@rekindle/shared/ids/ids';
import { type Role, scopesByRole } from '@rekindle/shared/viewer/roles';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { candidatesContext } from '../../../subgraphs/candidates/src/context.ts';
import { migrations } from '../../../subgraphs/candidates/src/database/migrations.ts';
import type { CandidatesDeps } from '../../../subgraphs/candidates/src/deps.ts';
import type { AddCandidateInput } from '../../../subgraphs/candidates/src/generated/graphql.ts';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

/** A clock that a test moves by hand. */
export class HandClock implements Clock {
  private instant = new Date('2026-11-24T09:00:00Z');
  now(): Date {
    return new Date(this.instant);
  }
  set(instant: string): void {
    this.instant = new Date(instant);
  }
  advance(ms: number): void {
    this.instant = new Date(this.instant.getTime() + ms);
  }
}

export interface PeopleDesk {
  base: TestDatabase;
  clock: HandClock;
  deps: CandidatesDeps;
  agencyId: string;
  as(role: Role, agencyId?: string): Viewer;
  readers(viewer: Viewer): ReturnType<typeof candidatesContext>;
}

/** The service's database with one agency. */
export async function openPeopleDesk(): Promise<PeopleDesk> {
  const clock = new HandClock();
  const base = await testDatabase({ service: 'candidates', migrations, clock });
  const deps: CandidatesDeps = { database: base.database, clock, blobs: {} as BlobStore };
  const agencyId = newId();
  const as = (role: Role, of = agencyId) =>
    new Viewer({
      agencyId: of,
      actor: { kind: 'member', id: newId() },
      role,
      scopes: scopesByRole[role],
      teamIds: [],
      timeZone: 'Europe/Vienna',
      requestId: newId(),
    });
  return { base, clock, deps, agencyId, as, readers: (viewer) => candidatesContext(deps, viewer) };
}

let keys = 0;
export const freshKey = (): string => `key-${process.pid}-${keys++}`;

export function person(given: Partial<AddCandidateInput> & { name: string }): AddCandidateInput {
  return {
    idempotencyKey: freshKey(),
    emails: [],
    phones: [],
    links: [],
    skills: [],
    tags: [],
    evenIfKnown: false,
    source: { type: 'LINKEDIN', channel: 'sourced' },
    ...given,
  };
}
