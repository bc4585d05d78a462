import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SuggestionAcceptedSchema, SuggestionsMadeSchema } from '@rekindle/proto/matching';
import { newId } from '@rekindle/shared/ids/ids';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';
import { tell } from './tell.ts';

const minuteMs = 60_000;

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

async function suggested(version: number) {
  const { candidateId } = await addCandidate(desk.deps, desk.as('recruiter'), person({ name: 'Lena Kovács' }));
  const suggestion = { id: newId(), jobId: newId(), candidateId, status: 'OPEN', jobTitle: 'Engineer', version };
  return { candidateId, suggestion, made: { jobId: suggestion.jobId, suggestions: [suggestion] } };
}
const openOf = async (id: string) =>
  (await desk.readers(desk.as('recruiter')).candidates.summary(id))?.openSuggestions ?? 0;

describe('the later word on a suggestion', () => {
  it('counts by its version, though the clock was set back in between', async () => {
    const { candidateId, suggestion, made } = await suggested(1);
    await tell(desk, SuggestionsMadeSchema, made, { version: 7 });
    expect(await openOf(candidateId)).toBe(1);
    desk.clock.advance(-5 * minuteMs);
    const accepted = { ...suggestion, status: 'ACCEPTED', version: 2 };
    await tell(desk, SuggestionAcceptedSchema, { suggestion: accepted }, { version: 2 });
    expect(await openOf(candidateId)).toBe(0);
    // The ranking's own count says nothing of the suggestion's, nor does a later clock.
    desk.clock.advance(10 * minuteMs);
    await tell(desk, SuggestionsMadeSchema, made, { version: 8 });
    expect(await openOf(candidateId)).toBe(0);
  });

  it('counts when the first was told by a release that gave it no version', async () => {
    const { candidateId, suggestion, made } = await suggested(0);
    await tell(desk, SuggestionsMadeSchema, made, { version: 1 });
    desk.clock.advance(-5 * minuteMs);
    const accepted = { ...suggestion, status: 'ACCEPTED', version: 2 };
    await tell(desk, SuggestionAcceptedSchema, { suggestion: accepted }, { version: 2 });
    expect(await openOf(candidateId)).toBe(0);
  });
});
