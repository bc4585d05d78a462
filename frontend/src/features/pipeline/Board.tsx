import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Stage } from '../../generated/graphql.ts';
import { openCallCard } from '../../lib/call-card.ts';
import { openForm } from '../../lib/forms.ts';
import { stages } from '../../lib/job-words.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { notify } from '../../lib/notice.ts';
import { readSetting, writeSetting } from '../../lib/storage.ts';
import { useListCursor } from '../../ui/use-list-cursor.ts';
import { EndedEntries } from './EndedEntries.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { type Entry, isRunning, type PipelineJob } from './fragment.ts';
import { t } from './messages.ts';
import { type Step, stateOf } from './next-step.ts';
import { StageGroup } from './StageGroup.tsx';
import { stepTo } from './step-to.ts';
import { useEntryWrites } from './use-entry-writes.ts';

const setting = 'pipeline-closed';

/** The stages in their order, each foldable, with one cursor over all of them. */
export function Board({ job }: { job: PipelineJob }) {
  const navigate = useNavigate();
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set((readSetting(setting) ?? '').split(' ')));
  const [asked, setAsked] = useState<{ entryId: string; step: Step } | null>(null);
  const [cursorId, setCursorId] = useState<string | undefined>();
  const writes = useEntryWrites();

  const groups = stages
    .map((stage) => ({
      stage,
      entries: job.entries.filter((entry) => entry.stage === stage && (isRunning(entry) || entry.outcome === 'PLACED')),
    }))
    .filter(({ stage, entries }) => entries.length > 0 || stage !== 'APPLICATION');
  const visible = groups.flatMap(({ stage, entries }) => (closed.has(stage) ? [] : entries));
  const current = visible.find(({ id }) => id === cursorId);
  const list = useListCursor(visible, ({ id }) => id, {
    onOpen: ({ candidate }) => void navigate(`/candidates/${candidate.id}`),
    onCursor: (entry) => setCursorId(entry?.id),
  });

  const toggle = (stage: Stage) => {
    const next = new Set(closed);
    if (!next.delete(stage)) next.add(stage);
    setClosed(next);
    writeSetting(setting, [...next].join(' ').trim() || null);
  };
  const take = (entry: Entry, step: Step) => {
    if (step === 'shortlist') writes.shortlist(entry, job.id);
    else setAsked({ entryId: entry.id, step });
  };
  const doNext = (entry: Entry) => {
    const { next } = stateOf(entry);
    if (next && isRunning(entry)) take(entry, next);
  };
  const move = (entryId: string, to: Stage) => {
    const entry = job.entries.find(({ id }) => id === entryId);
    if (!entry || entry.stage === to) return;
    const step = stepTo(entry.stage, to);
    if (step) take(entry, step);
    else notify(t('pipeline.cannot', { from: entry.stage.toLowerCase(), to: to.toLowerCase() }));
  };
  const call = ({ candidate }: Entry) => openCallCard({ candidateId: candidate.id, jobId: job.id });
  const message = ({ candidate: { id, name } }: Entry) => openForm({ kind: 'log-message', person: { id, name } });

  useShortcuts(t('pipeline.scope'), [
    { keys: 'd', label: t('pipeline.keys.next'), run: () => current && doNext(current) },
    { keys: 'l', label: t('pipeline.keys.call'), run: () => current && call(current) },
    { keys: 'm', label: t('pipeline.keys.message'), run: () => current && message(current) },
    { keys: 'h', label: t('pipeline.keys.hold'), run: () => current && writes.hold(current) },
    { keys: 'f', label: t('pipeline.keys.toggle'), run: () => current && toggle(current.stage) },
  ]);
  const actions = { take, doNext, call, message, hold: writes.hold, unshortlist: writes.unshortlist };
  const entry = asked && job.entries.find(({ id }) => id === asked.entryId);
  return (
    <>
      {groups.map(({ stage, entries }) => (
        <StageGroup
          key={stage}
          stage={stage}
          entries={entries}
          isClosed={closed.has(stage)}
          currentId={current?.id}
          actions={actions}
          onToggle={() => toggle(stage)}
          onFocus={(id) => list.setCursor(visible.findIndex((each) => each.id === id))}
          onDrop={(id) => move(id, stage)}
        />
      ))}
      <EndedEntries entries={job.entries.filter((each) => !isRunning(each) && each.outcome !== 'PLACED')} />
      {asked && entry && (
        <EntryDialog
          key={`${asked.entryId} ${asked.step}`}
          job={job}
          entry={entry}
          step={asked.step}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
