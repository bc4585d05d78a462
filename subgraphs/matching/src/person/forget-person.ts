import { forgetIn } from '@rekindle/shared/erasure/erasure';

const byCandidate = [
  ...['interaction', 'thread', 'task', 'entry', 'placement', 'right_to_represent', 'enrolment'],
  ...['suggestion', 'left_out', 'next_action', 'snooze', 'attempt', 'recheck'],
];

/** All that is held of somebody, learnt or decided: without the person nothing of it means anything. */
export const forgetPerson = forgetIn({
  person: ['id'],
  person_alias: ['alias_id', 'survivor_id'],
  ...Object.fromEntries(byCandidate.map((table) => [table, ['candidate_id']])),
});
