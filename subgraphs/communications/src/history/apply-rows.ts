import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { interactionLogged } from '../interaction/interaction.events.ts';
import { findInteractions, insertInteractions, saveInteraction } from '../interaction/interaction.store.ts';
import { type Interaction, isTwoWay } from '../interaction/interaction.ts';
import type { ReadRow } from './history-row.ts';
import { threadsFor } from './history-threads.ts';
import { findImported, type ImportedRow, saveImported } from './imported-row.store.ts';

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** The same line again is unchanged; another content under the same old id changes the interaction. */
export async function applyRows(tx: Transaction, rows: ReadRow[]): Promise<Counts> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  if (rows.length === 0) return counts;
  const known = await findImported(
    tx,
    rows.map((row) => row.externalId),
  );
  const threads = await threadsFor(tx, rows);
  const created = new Map<string, Interaction>();
  const changed = new Map<string, Interaction>();
  const remembered: ImportedRow[] = [];
  const stored = await storedInteractions(tx, [...known.values()]);

  for (const row of rows) {
    const earlier = known.get(row.externalId);
    if (earlier?.contentHash === row.contentHash) {
      counts.unchanged++;
      continue;
    }
    const previous =
      earlier &&
      (created.get(earlier.interactionId) ?? changed.get(earlier.interactionId) ?? stored.get(earlier.interactionId));
    const interaction = interactionOf(tx, row, threads.get(`${row.candidateId}:${row.channel}`) ?? '', previous);
    if (!earlier) counts.created++;
    else counts.updated++;
    (stored.has(interaction.id) ? changed : created).set(interaction.id, interaction);
    const remember = { externalId: row.externalId, interactionId: interaction.id, contentHash: row.contentHash };
    known.set(row.externalId, remember);
    remembered.push(remember);
  }
  await insertInteractions(tx, [...created.values()]);
  for (const interaction of created.values()) await addEvent(tx, interactionLogged(interaction));
  for (const interaction of changed.values())
    await addEvent(tx, interactionLogged(await saveInteraction(tx, interaction)));
  await saveImported(tx, [...new Map(remembered.map((row) => [row.externalId, row])).values()]);
  return counts;
}

async function storedInteractions(tx: Transaction, rows: ImportedRow[]): Promise<Map<string, Interaction>> {
  if (rows.length === 0) return new Map();
  const found = await findInteractions(
    tx,
    rows.map((row) => row.interactionId),
  );
  return new Map(found.map((interaction) => [interaction.id, interaction]));
}

function interactionOf(
  tx: Transaction,
  row: ReadRow,
  threadId: string,
  previous: Interaction | undefined,
): Interaction {
  const { line: _line, externalId: _externalId, contentHash: _contentHash, ...content } = row;
  return {
    id: newId(),
    version: 1,
    recordedAt: tx.clock.now(),
    ...previous,
    ...content,
    agencyId: tx.viewer.agencyId,
    threadId,
    jobId: null,
    decline: row.outcome === 'DECLINED',
    interestStated: false,
    heard: {},
    twoWay: isTwoWay(row),
    opensWaiting: false,
    // History answers nothing that waits today.
    answers: false,
    imported: true,
    followUpTaskId: null,
    retractedAt: null,
  };
}
