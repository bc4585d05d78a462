import type { TeamChanged } from '@rekindle/proto/agency';
import type { Envelope } from '@rekindle/proto/envelope';
import { badInput } from '../errors/errors.ts';
import type { Transaction } from './transaction.ts';

/** For services with a table `team (agency_id, id, name, version)`: which teams there are, as agency tells it. */
export async function onTeam(tx: Transaction, { team }: TeamChanged, envelope: Envelope): Promise<void> {
  if (!team) return;
  await tx.query(
    `insert into team (agency_id, id, name, version) values ($1, $2, $3, $4)
     on conflict (agency_id, id) do update set name = excluded.name, version = excluded.version
     where team.version <= excluded.version`,
    [tx.viewer.agencyId, team.id, team.name, envelope.aggregateVersion.toString()],
  );
}

/** Its name; a team of nobody's would hide a record from all but the agency's admins. */
export async function requireTeam(tx: Transaction, teamId: string, field: string): Promise<string> {
  const [team] = await tx.query<{ name: string }>('select name from team where id = $1', [teamId]);
  if (!team) throw badInput(field, `${field} must be the id of a team of your agency`);
  return team.name;
}
