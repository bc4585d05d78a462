import * as candidates from '@rekindle/proto/candidates';
import { on, type Reaction } from '@rekindle/shared/inbox/consumers';
import { onBlockChanged } from './audit/on-block-changed.ts';
import { onCandidateRead } from './audit/on-candidate-read.ts';

export const reactions: Reaction[] = [
  on(candidates.CandidateReadSchema, 'effect', onCandidateRead),
  on(candidates.CandidateBlockChangedSchema, 'effect', onBlockChanged),
];
