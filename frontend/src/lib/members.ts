import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/gql.ts';
import type { Role } from '../generated/graphql.ts';
import { useLiveRefetch } from './live-refetch.ts';

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
  role: Role;
  active: boolean;
}

/** Everyone of the agency, read once and again when somebody joins or changes; services name members by id only. */
export function useMembers(): {
  members: readonly DirectoryMember[];
  nameOf: (memberId: string | null | undefined) => string;
} {
  const { data } = useQuery(Members, { fetchPolicy: 'cache-first' });
  const members = data?.members ?? [];
  return { members, nameOf: (memberId) => members.find(({ id }) => id === memberId)?.name ?? '' };
}

/** Keeps the directory true while colleagues join and change. The shell mounts it once, for all pages. */
export function useLiveMembers(): void {
  const { refetch } = useQuery(Members, { fetchPolicy: 'cache-first' });
  useLiveRefetch(['MemberJoined', 'MemberChanged'], refetch);
}
