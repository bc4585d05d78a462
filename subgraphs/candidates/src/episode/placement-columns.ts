import { inWords, longDay, longDayOf, sentenceCase } from '../timeline/words.ts';
import { emptyColumns, type LedgerInput } from './columns.ts';
import type { EpisodeColumns, StoredEpisode } from './episode.ts';

export function placementColumns({ candidate, facts, timeZone }: LedgerInput, episode: StoredEpisode): EpisodeColumns {
  const fact = facts.placements.find(({ placement }) => placement.id === episode.subjectId);
  if (!fact) return { ...emptyColumns, source: 'Placement', ownerId: candidate.ownerId };
  const { placement, factAt } = fact;
  const ended = placement.status === 'ENDED';
  const start = placement.startDate ? longDay(placement.startDate) : null;
  const verb = placement.status === 'UPCOMING' ? 'Starts' : 'Started';
  return {
    ...emptyColumns,
    source: 'Placement',
    sourceDetail: `${placement.jobTitle}, ${placement.clientName}`,
    ownerId: placement.ownerId || candidate.ownerId,
    history: ended ? `Ended, ${longDayOf(factAt, timeZone)}` : start ? `${verb} ${start}` : 'Placed',
    historyDetail:
      ended && placement.endedBy
        ? sentenceCase(inWords(placement.endedBy))
        : sentenceCase(inWords(placement.employmentType)),
    historyAt: placement.startDate && !ended ? `${placement.startDate}T00:00:00.000Z` : factAt.toISOString(),
    fitSignals: [
      { label: 'Placed', asOf: placement.startDate ? `${placement.startDate}T00:00:00.000Z` : null, tone: 'STRONG' },
    ],
    submission: 'Placed',
    nextAction: ended ? 'Done' : placement.endDate ? `Contract ends ${longDay(placement.endDate)}` : null,
    nextActionDueOn: ended ? null : placement.endDate || null,
    endedAt: ended ? factAt.toISOString() : null,
  };
}
