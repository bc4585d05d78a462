import { createHash } from 'node:crypto';
import type { CallOutcome, Channel, Direction } from '../interaction/interaction.ts';

/** A line of an imported history as it travels; empty means not given. */
export interface GivenRow {
  line: number;
  kind: string;
  oldId: string;
  candidateId: string;
  candidateOldId: string;
  occurredAt: Date | null;
  channel: string;
  direction: string;
  outcome: string;
  title: string;
  text: string;
  ownerId: string;
}

export interface ReadRow {
  line: number;
  /** How the same line is known again: the old system's id, or what it says. */
  externalId: string;
  contentHash: string;
  candidateId: string;
  channel: Channel;
  direction: Direction;
  outcome: CallOutcome | null;
  subject: string | null;
  text: string | null;
  memberId: string | null;
  occurredAt: Date;
}

export type RowDecision = { kind: 'read'; row: ReadRow } | { kind: 'refused'; line: number; reason: string };

export const ownKinds: readonly string[] = ['CALL', 'EMAIL'];
const channels: readonly string[] = ['EMAIL', 'SMS', 'WHATSAPP', 'LINKEDIN', 'MEETING'];
const outcomes: readonly string[] = ['SPOKE', 'NO_ANSWER', 'VOICEMAIL', 'WRONG_NUMBER', 'DECLINED'];
const longestText = 20_000;

export function readRow(given: GivenRow, now: Date): RowDecision {
  const refused = (reason: string): RowDecision => ({ kind: 'refused', line: given.line, reason });
  if (!given.candidateId) {
    return refused(given.candidateOldId ? `nobody has the old id "${given.candidateOldId}"` : 'it names no person');
  }
  if (!given.occurredAt) return refused('it has no date');
  if (given.occurredAt.getTime() > now.getTime()) return refused('its date lies in the future');
  const direction = word(given.direction) || 'OUTBOUND';
  if (direction !== 'INBOUND' && direction !== 'OUTBOUND')
    return refused(`direction expects inbound or outbound, not "${given.direction}"`);
  const channel = given.kind === 'CALL' ? 'CALL' : word(given.channel) || 'EMAIL';
  if (channel !== 'CALL' && !channels.includes(channel)) return refused(`channel "${given.channel}" is not known`);
  const outcome = given.kind === 'CALL' ? word(given.outcome) || 'SPOKE' : '';
  if (outcome && !outcomes.includes(outcome))
    return refused(`outcome expects one of ${outcomes.join(', ')}, not "${given.outcome}"`);
  if (given.text.length > longestText)
    return refused(`its text has ${given.text.length} characters, at most ${longestText} are kept`);
  const content = {
    candidateId: given.candidateId,
    channel: channel as Channel,
    direction: direction as Direction,
    outcome: (outcome || null) as CallOutcome | null,
    subject: given.title.trim() || null,
    text: given.text.trim() || null,
    memberId: given.ownerId || null,
    occurredAt: given.occurredAt,
  };
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  const externalId = given.oldId ? `${given.kind}:${given.oldId}` : `${given.kind}#${contentHash}`;
  return { kind: 'read', row: { line: given.line, externalId, contentHash, ...content } };
}

function word(given: string): string {
  return given
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}
