import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { type DocumentNode, Kind, print } from 'graphql';
import { of } from 'rxjs';
import type { Plugin } from 'vite';
import * as generated from './src/generated/graphql.ts';

const current = 'operations.json';
const previous = 'operations.previous.json';

/**
 * Writes what the gateway lets a session send: every operation of this client, as Apollo Client sends it, by its SHA-256.
 * Those of the last release stay beside it, for pages that were open before this one.
 */
export function knownOperations(): Plugin {
  let directory = '';
  let before: string | null = null;
  let older: string | null = null;
  return {
    name: 'known-operations',
    apply: 'build',
    configResolved(config) {
      directory = resolve(config.root, config.build.outDir);
      before = readIfThere(join(directory, current));
      older = readIfThere(join(directory, previous));
    },
    async closeBundle() {
      const documents = Object.entries(generated).flatMap(([name, value]) =>
        name.endsWith('Document') ? [value as unknown as DocumentNode] : [],
      );
      const text = JSON.stringify(await sentBy(documents), null, 1);
      writeFileSync(join(directory, current), text);
      const kept = before !== text ? before : older;
      if (kept) writeFileSync(join(directory, previous), kept);
    },
  };
}

/** Asks Apollo Client itself: it adds `__typename` and takes out the directives that are for itself. */
async function sentBy(documents: readonly DocumentNode[]): Promise<Record<string, string>> {
  const sent: Record<string, string> = {};
  const link = new ApolloLink((operation) => {
    const text = print(operation.query);
    sent[createHash('sha256').update(text).digest('hex')] = text;
    return of({ data: {} });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache(), dataMasking: true });
  for (const document of documents) {
    const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    const isMutation = definition?.operation === 'mutation';
    const options = { fetchPolicy: 'no-cache' as const, errorPolicy: 'ignore' as const };
    if (isMutation) await client.mutate({ mutation: document, ...options });
    else await client.query({ query: document, ...options });
  }
  return sent;
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
