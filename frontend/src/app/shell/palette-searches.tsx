import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../generated/gql.ts';
import { formatAge } from '../../lib/format.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { type PaletteItem, type PaletteSearch, providePaletteSearch } from '../../ui/palette.ts';
import { TemperatureChip } from '../../ui/Temperature.tsx';
import { t } from '../messages.ts';

const FindPeople = graphql(`
  query FindPeople($text: String!) {
    findCandidates(text: $text, first: 8) {
      id
      name
      title
      employer
      temperature {
        kind
      }
      lastContactAt
      owner {
        id
        name
      }
    }
  }
`);

const FindJobs = graphql(`
  query FindJobs($text: String!) {
    jobs(filter: { text: $text }, first: 5) {
      edges {
        node {
          id
          title
          client {
            id
            name
          }
        }
      }
    }
  }
`);

const FindClients = graphql(`
  query FindClients($text: String!) {
    clients(text: $text, first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

const fetchPolicy = 'no-cache';

function people(client: ApolloClient): PaletteSearch['search'] {
  return async (text, signal) => {
    const { data } = await client.query({
      query: FindPeople,
      variables: { text },
      fetchPolicy,
      context: { fetchOptions: { signal } },
    });
    return (data?.findCandidates ?? []).map(
      ({ id, name, title, employer, temperature, lastContactAt, owner }): PaletteItem => ({
        id: `person-${id}`,
        label: name,
        detail: [title, employer].filter(Boolean).join(', '),
        icon: 'person',
        href: `/candidates/${id}`,
        aside: (
          <>
            {lastContactAt && <span className="meta faint">{formatAge(lastContactAt)}</span>}
            <TemperatureChip temperature={temperature?.kind} />
            {owner && <Avatar name={owner.name} />}
          </>
        ),
      }),
    );
  };
}

function jobs(client: ApolloClient): PaletteSearch['search'] {
  return async (text, signal) => {
    const { data } = await client.query({
      query: FindJobs,
      variables: { text },
      fetchPolicy,
      context: { fetchOptions: { signal } },
    });
    return (data?.jobs?.edges ?? []).map(({ node }) => ({
      id: `job-${node.id}`,
      label: node.title,
      detail: node.client.name,
      icon: 'job' as const,
      href: `/jobs/${node.id}`,
    }));
  };
}

function clients(client: ApolloClient): PaletteSearch['search'] {
  return async (text, signal) => {
    const { data } = await client.query({
      query: FindClients,
      variables: { text },
      fetchPolicy,
      context: { fetchOptions: { signal } },
    });
    return (data?.clients?.edges ?? []).map(({ node }) => ({
      id: `client-${node.id}`,
      label: node.name,
      icon: 'client' as const,
      href: `/clients/${node.id}`,
    }));
  };
}

export function providePaletteSearches(client: ApolloClient): void {
  providePaletteSearch({ id: 'people', title: t('app.people'), search: people(client) });
  providePaletteSearch({ id: 'jobs', title: t('nav.jobs'), search: jobs(client) });
  providePaletteSearch({ id: 'clients', title: t('nav.clients'), search: clients(client) });
}
