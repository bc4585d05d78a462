import { timestampDate } from '@bufbuild/protobuf/wkt';
import { dayOf } from '@rekindle/shared/clock/clock';
import { inWords, longDay, sentenceCase } from '../timeline/words.ts';
import { emptyColumns, type LedgerInput } from './columns.ts';
import type { EpisodeColumns, StoredEpisode } from './episode.ts';

const running = new Set(['ACTIVE', 'WAITING_FOR_TASK', 'PAUSED', 'ERROR']);

export function enrolmentColumns({ candidate, facts, timeZone }: LedgerInput, episode: StoredEpisode): EpisodeColumns {
  const fact = facts.enrolments.find(({ enrolment }) => enrolment.id === episode.subjectId);
  if (!fact) return { ...emptyColumns, source: 'Nurture', ownerId: candidate.ownerId };
  const { enrolment, factAt } = fact;
  const underWay = running.has(enrolment.status);
  const nextOn = underWay && enrolment.nextStepAt ? dayOf(timestampDate(enrolment.nextStepAt), timeZone) : null;
  const step = enrolment.stepNumber > 0 ? `Step ${enrolment.stepNumber}` : 'Started';
  return {
    ...emptyColumns,
    source: 'Nurture',
    sourceDetail: enrolment.pathName,
    ownerId: enrolment.ownerId || candidate.ownerId,
    history: underWay ? `${step}, ${inWords(enrolment.status)}` : sentenceCase(inWords(enrolment.status)),
    historyDetail: enrolment.stopReason ? sentenceCase(inWords(enrolment.stopReason)) : null,
    historyAt: factAt.toISOString(),
    submission: 'None',
    nextAction: underWay ? (nextOn ? `Next step on ${longDay(nextOn)}` : null) : 'Done',
    nextActionDueOn: nextOn,
    endedAt: underWay ? null : factAt.toISOString(),
  };
}
