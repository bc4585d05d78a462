import { forbidden } from '../errors/errors.ts';
import type { Viewer } from './viewer.ts';

/**
 * Who may limit a record to a team, move it to another or lift that: owners and admins, and who leads, for teams that they
 * are in. The record itself is looked up first: who does not see it is told that it is not there.
 */
export function requireMayLimit(viewer: Viewer, from: string | null, to: string | null): void {
  viewer.require('teams:limit');
  viewer.requireMember();
  if (viewer.seesEveryTeam) return;
  const teams = [from, to].filter((team) => team !== null);
  if (!teams.every((team) => viewer.teamIds.includes(team))) {
    throw forbidden('You may limit to a team that you are in. Ask an admin of your agency for another one.');
  }
}
