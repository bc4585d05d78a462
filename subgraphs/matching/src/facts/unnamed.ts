import { limitedClient, limitedJob } from '../ranking/words.ts';
import type { ActionFacts } from './facts.ts';

interface AboutJob {
  jobId: string;
  clientId: string;
  jobTitle: string;
  clientName: string;
}

/**
 * What to do next with a person is one sentence for everybody who may see the person, so it is made from facts in which
 * nothing that is limited to a team has a title, a client or words that somebody wrote about it.
 */
export function unnamed(facts: ActionFacts): ActionFacts {
  const { limited } = facts;
  if (limited.size === 0) return facts;
  const isLimited = ({ jobId, clientId }: { jobId: string; clientId: string }) =>
    limited.has(jobId) || limited.has(clientId);
  const hide = <T extends AboutJob>(fact: T): T =>
    isLimited(fact) ? { ...fact, jobTitle: limitedJob, clientName: limitedClient } : fact;
  return {
    ...facts,
    entries: facts.entries.map(hide),
    placements: facts.placements.map(hide),
    tasks: facts.tasks.map((task) => (isLimited(task) ? { ...task, title: `about ${limitedJob}` } : task)),
    jobs: new Map(
      [...facts.jobs].map(([id, job]) => [
        id,
        isLimited({ jobId: id, clientId: job.clientId })
          ? { ...job, title: limitedJob, clientName: limitedClient }
          : job,
      ]),
    ),
  };
}
