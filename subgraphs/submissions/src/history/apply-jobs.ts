import type { HistoryRow } from '@rekindle/proto/candidates';
import { newId } from '@rekindle/shared/ids/ids';
import { holdClients } from '../client/client.store.ts';
import type { Client } from '../client/client.ts';
import { addJobEvent } from '../job/job.events.ts';
import { insertJobs, jobsByIds, keepJobLimits, updateJob } from '../job/job.store.ts';
import { employmentTypes, feeModels, isClosing, type Job, jobStatuses, type Need, workModes } from '../job/job.ts';
import { payFromMessage } from '../job/pay.events.ts';
import type { Applying } from './applying.ts';
import { dayIn, idOrNull, noonOf, occurredAt, word } from './history-row.ts';
import { Refusal } from './refusal.ts';

export async function applyJobs(
  { tx, references, tally, marks, now }: Applying,
  rows: readonly HistoryRow[],
): Promise<void> {
  const ids = rows.map((row) => references.idOf('JOB', row.oldId)).filter((id) => id !== null);
  const known = new Map((await jobsByIds(tx, ids)).map((job) => [job.id, job]));
  const clientIds = rows.map((row) => references.idOf('CLIENT', row.clientOldId)).filter((id) => id !== null);
  const clients = new Map((await holdClients(tx, clientIds)).map((client) => [client.id, client]));
  const created = new Map<string, Job>();
  const changed = new Map<string, Job>();

  for (const row of rows) {
    tally.take(row.line, () => {
      const before = known.get(references.idOf('JOB', row.oldId) ?? '');
      const client = clients.get(references.idOf('CLIENT', row.clientOldId) ?? '');
      if (!client) throw new Refusal(`client_old_id "${row.clientOldId.slice(0, 60)}" is no client that was imported`);
      const after = readJob(row, client, before, now);
      references.remember(row, after.id);
      marks.add('JOB', after.id);
      known.set(after.id, after);
      if (!before || created.has(after.id)) created.set(after.id, { ...after, version: 1 });
      else changed.set(after.id, after);
      return before ? 'updated' : 'created';
    });
  }
  await writeJobs({ tx, created: [...created.values()], changed: [...changed.values()] });
}

interface Writing {
  tx: Applying['tx'];
  created: Job[];
  changed: Job[];
}

/** A job that is closed by now was opened first: both are said, at their times. */
async function writeJobs({ tx, created, changed }: Writing): Promise<void> {
  await insertJobs(
    tx,
    created.map((job) => (isClosing(job.status) ? { ...job, version: 2 } : job)),
  );
  await keepJobLimits(tx, [...created, ...changed]);
  for (const job of created) {
    const open: Job = isClosing(job.status) ? { ...job, status: 'OPEN', closedAt: null } : job;
    await addJobEvent(tx, 'opened', open, { occurredAt: job.openedAt });
    if (isClosing(job.status))
      await addJobEvent(tx, 'closed', { ...job, version: 2 }, { occurredAt: job.closedAt ?? job.openedAt });
  }
  for (const job of changed) {
    await updateJob(tx, job);
    await addJobEvent(tx, isClosing(job.status) ? 'closed' : 'changed', job, { occurredAt: job.closedAt ?? undefined });
  }
}

/** `Python:3` asks for three years. */
export function readNeed(text: string): Need {
  const [, name = text, years] = /^(.*?)\s*[:(]\s*(\d{1,2})\s*\+?\s*(?:years?|y)?\)?$/i.exec(text.trim()) ?? [];
  return { name: name.trim(), years: years ? Number(years) : null };
}

function needs(given: readonly string[]): Need[] {
  return given.map(readNeed).filter((need) => need.name !== '');
}

export function readJob(row: HistoryRow, client: Client, before: Job | undefined, now: Date): Job {
  const title = row.title.trim() || row.name.trim() || before?.title;
  if (!title) throw new Refusal('title is missing: what was sought');
  const openedAt = row.occurredAt || !before ? occurredAt(row) : before.openedAt;
  const status = word(row.status, jobStatuses, 'status') ?? before?.status ?? 'OPEN';
  const endDate = dayIn(row.endDate, 'end_date');
  const closedAt = endDate ? noonOf(endDate) : (before?.closedAt ?? openedAt);
  const place = row.location;
  return {
    id: before?.id ?? newId(),
    clientId: client.id,
    clientName: client.name,
    clientGroupId: client.groupId,
    clientLimitedToTeamId: client.limitedToTeamId,
    title,
    status,
    mustHaves: row.mustHaves.length > 0 ? needs(row.mustHaves) : (before?.mustHaves ?? []),
    niceToHaves: row.niceToHaves.length > 0 ? needs(row.niceToHaves) : (before?.niceToHaves ?? []),
    location:
      place?.city || place?.country
        ? { city: place.city || null, country: place.country || null }
        : (before?.location ?? null),
    workModes:
      row.workModes.length > 0
        ? row.workModes.map((mode) => word(mode, workModes, 'work_modes') ?? 'ONSITE')
        : (before?.workModes ?? []),
    employmentType: word(row.employmentType, employmentTypes, 'employment_type') ?? before?.employmentType ?? null,
    pay: payFromMessage(row.pay, openedAt) ?? before?.pay ?? null,
    startDate: dayIn(row.startDate, 'start_date') ?? before?.startDate ?? null,
    feeModel: word(row.feeModel, feeModels, 'fee_model') ?? before?.feeModel ?? null,
    openings: row.openings || (before?.openings ?? 1),
    ownerId: idOrNull(row.ownerId) ?? before?.ownerId ?? null,
    description: row.text || (before?.description ?? null),
    sector: before?.sector ?? null,
    limitedToTeamId: before?.limitedToTeamId ?? null,
    openedAt,
    closedAt: isClosing(status)
      ? new Date(Math.min(Math.max(closedAt.getTime(), openedAt.getTime()), now.getTime()))
      : null,
    version: (before?.version ?? 0) + 1,
    createdAt: before?.createdAt ?? openedAt,
  };
}
