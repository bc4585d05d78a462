import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/gql.ts';
import { useLiveRefetch } from './live-refetch.ts';
import { useMe } from './session.tsx';

const Teams = graphql(`
  query Teams {
    teams {
      id
      name
      memberIds
    }
  }
`);

export interface Team {
  id: string;
  name: string;
  memberIds: readonly string[];
}

/** The agency's teams, undefined until they are known; a colleague's change to them comes by itself. */
export function useTeams() {
  const { data, error, refetch } = useQuery(Teams);
  useLiveRefetch(['TeamChanged'], refetch);
  return { teams: data?.teams as readonly Team[] | undefined, error, refetch };
}

/**
 * Whether one may limit a record, or lift the limit it has: owners and admins, and a lead for the teams they are in. Whom the
 * service refuses is told so; this keeps the command from those who can do nothing with it.
 */
export function useMayLimit(): boolean {
  const { member, teamIds } = useMe();
  return seesEveryTeam(member.role) || (member.role === 'team_lead' && teamIds.length > 0);
}

/** Roles as the session spells them and as the graph does. */
export const seesEveryTeam = (role: string): boolean => ['owner', 'admin'].includes(role.toLowerCase());
