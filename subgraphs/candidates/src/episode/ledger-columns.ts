import type { PersonFacts } from '../fact/fact.ts';
import { captureColumns } from './capture-columns.ts';
import type { LedgerInput } from './columns.ts';
import { enrolmentColumns } from './enrolment-columns.ts';
import type { EpisodeColumns, StoredEpisode } from './episode.ts';
import { jobColumns } from './job-columns.ts';
import { placementColumns } from './placement-columns.ts';

/** The six columns of every episode of one person, from what is known now. */
export function ledgerColumns(input: LedgerInput, episodes: readonly StoredEpisode[]): Map<string, EpisodeColumns> {
  const columns = new Map(episodes.map((episode) => [episode.id, columnsOf(input, episode)]));
  const target = nextActionEpisode(input.facts, episodes, columns);
  const { nextAction } = input.facts;
  const row = target && columns.get(target.id);
  if (row && nextAction) {
    row.nextAction = nextAction.sentence;
    row.nextActionDueOn = nextAction.dueDate || null;
  }
  return columns;
}

function columnsOf(input: LedgerInput, episode: StoredEpisode): EpisodeColumns {
  if (episode.kind === 'JOB') return jobColumns(input, episode);
  if (episode.kind === 'ENROLMENT') return enrolmentColumns(input, episode);
  if (episode.kind === 'PLACEMENT') return placementColumns(input, episode);
  return captureColumns(input);
}

/** The next action stands in the row of its job; with none in the newest row that is still under way. */
function nextActionEpisode(
  facts: PersonFacts,
  episodes: readonly StoredEpisode[],
  columns: ReadonlyMap<string, EpisodeColumns>,
): StoredEpisode | undefined {
  const { nextAction } = facts;
  if (!nextAction || nextAction.kind === 'NONE' || !nextAction.sentence) return undefined;
  const ofJob = episodes.find((episode) => episode.kind === 'JOB' && episode.jobId === nextAction.jobId);
  if (ofJob) return ofJob;
  const underWay = episodes.filter((episode) => !columns.get(episode.id)?.endedAt);
  return underWay.sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime())[0];
}
