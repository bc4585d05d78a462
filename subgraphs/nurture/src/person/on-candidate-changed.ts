import type { Candidate } from '@rekindle/proto/candidates';
import type { Envelope } from '@rekindle/proto/envelope';
import { today } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit } from '@rekindle/shared/database/team-limits';
import { asNews } from '@rekindle/shared/outbox/outbox';
import { agencyTimeZone } from '../agency/agency-setting.store.ts';
import { lockRunningOf, withdrawProposals } from '../enrolment/enrolment.store.ts';
import { stopEnrolment } from '../enrolment/stop-enrolment.ts';
import { lockPerson, savePerson } from './person.store.ts';
import { nurtureBar } from './person.ts';

/** Keeps what is needed of a person; a block ends their enrolment at once, from any step. */
export async function onCandidateChanged(
  tx: Transaction,
  { candidate }: { candidate?: Candidate },
  envelope: Envelope,
): Promise<void> {
  if (!candidate) return;
  const person = {
    id: candidate.id,
    name: candidate.name,
    ownerId: candidate.ownerId || null,
    blocks: candidate.blocks.map((block) => ({ kind: block.kind, until: block.until || null })),
    archived: candidate.archived,
  };
  await lockPerson(tx, person.id);
  if (!(await savePerson(tx, person, envelope.aggregateVersion))) return;
  await keepTeamLimit(tx, person.id, candidate.limitedToTeamIds, envelope.aggregateVersion);
  const bar = nurtureBar(person, today(tx.clock, await agencyTimeZone(tx)));
  if (!bar) return;
  await withdrawProposals(tx, person.id, bar.reason);
  const running = await lockRunningOf(tx, person.id);
  if (running) await stopEnrolment(asNews(tx), running, bar.status, bar.reason);
}
