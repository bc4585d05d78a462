import { isGiven, standing } from '@rekindle/proto/rules/right';
import { type Clock, today } from '@rekindle/shared/clock/clock';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { loadIfId } from '../client/client.reader.ts';
import type { Reads } from '../database/reads.ts';
import type { Entry } from '../entry/entry.ts';
import { rightsByIds, rightsOfCandidates } from './right.store.ts';
import type { Right } from './right.ts';

export interface RightReader {
  byId(id: string): Promise<Right | null>;
  required(id: string): Promise<Right>;
  /** That hold or are asked for. */
  ofCandidate(candidateId: string): Promise<Right[]>;
  forEntry(entry: Entry): Promise<Right | null>;
}

export function createRightReader(reads: Reads, clock: Clock): RightReader {
  const rights = batching<Right>(
    (ids) => reads.run((tx) => rightsByIds(tx, ids)),
    (right) => right.id,
  );
  const ofCandidates = batchingLists<{ askedFor: string; right: Right }>(
    (ids) => reads.run((tx) => rightsOfCandidates(tx, ids)),
    (row) => row.askedFor,
  );
  const day = () => today(clock, reads.viewer.timeZone);
  return {
    byId: (id) => loadIfId(rights, id),
    async required(id) {
      const right = await rights.load(id);
      if (!right) throw new Error(`the right ${id} is referred to and must be there`);
      return right;
    },
    async ofCandidate(id) {
      const found = (await ofCandidates.load(id)).map((row) => row.right);
      return found.filter((right) => right.status === 'REQUESTED' || isGiven(right, day()));
    },
    async forEntry(entry) {
      const found = (await ofCandidates.load(entry.candidateId)).map((row) => row.right);
      return standing(found, { id: entry.jobId, clientGroupId: entry.clientGroupId }, day()).given;
    },
  };
}
