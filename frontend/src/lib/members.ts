import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/gql.ts';

const Members = graphql(`
  query Members {
    members {
      id
      name
      role
      active
    }
  }
`);

export interface DirectoryMember {
  id: string;
  name: string;
  active: boolean;
}

/** Everyone of the agency, fetched once; services name members by id only. */
export function useMembers(): {
  members: readonly DirectoryMember[];
  nameOf: (memberId: string | null | undefined) => string;
} {
  const { data } = useQuery(Members, { fetchPolicy: 'cache-first' });
  const members = data?.members ?? [];
  return { members, nameOf: (memberId) => members.find(({ id }) => id === memberId)?.name ?? '' };
}
