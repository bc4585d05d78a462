import { Viewer } from '@rekindle/shared/viewer/viewer';
import type { FastifyRequest } from 'fastify';
import { type Identity, memberClaims } from '../identity/identity.ts';

/** What of the things that are limited to teams somebody may be told of. */
export interface Sight {
  everyTeam: boolean;
  teamIds: readonly string[];
}

export function sightOf(identity: Identity, request: FastifyRequest): Sight {
  const { seesEveryTeam, teamIds } = new Viewer(memberClaims(identity, request));
  return { everyTeam: seesEveryTeam, teamIds };
}

/** Who is told of it must be in all of these teams; without any it is for everybody. */
export const mayHear = ({ everyTeam, teamIds }: Sight, { limitedToTeamIds }: { limitedToTeamIds: readonly string[] }) =>
  everyTeam || limitedToTeamIds.every((id) => teamIds.includes(id));
