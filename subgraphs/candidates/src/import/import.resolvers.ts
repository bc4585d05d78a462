import { assert } from '@rekindle/shared/errors/errors';
import { byKind } from '@rekindle/shared/graphql/by-kind';
import type { CandidatesContext } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { checkImport } from './check-import.ts';
import { fieldsOf } from './import-run.ts';
import { runImport } from './run-import.ts';
import { startImport } from './start-import.ts';

async function runOf({ runId }: { runId: string }, _: unknown, { imports }: CandidatesContext) {
  const run = await imports.byId(runId);
  assert(run, `the import ${runId} was just written`);
  return run;
}

export const importResolvers: Resolvers = {
  Query: {
    importRun: (_, { id }, { imports }) => imports.byId(id),
    importRuns: (_, __, { imports }) => imports.list(),
  },
  Mutation: {
    startImport: (_, { input }, { deps, viewer }) => startImport(deps, viewer, input),
    checkImport: (_, { input }, { deps, viewer }) => checkImport(deps, viewer, input),
    runImport: (_, { input }, { deps, viewer }) => runImport(deps, viewer, input),
  },
  StartImportResult: { __resolveType: byKind({ accepted: 'StartImportSuccess', refused: 'FileRefused' }) },
  CheckImportResult: { __resolveType: byKind({ accepted: 'CheckImportSuccess', refused: 'MappingRefused' }) },
  RunImportResult: { __resolveType: byKind({ accepted: 'RunImportSuccess', not_checked: 'NotChecked' }) },
  StartImportSuccess: { run: runOf },
  CheckImportSuccess: { run: runOf },
  RunImportSuccess: { run: runOf },
  ImportRun: {
    __resolveReference: ({ id }, { imports }) => imports.byId(id),
    fields: ({ kind }) => fieldsOf(kind).map(({ name, label, required = false }) => ({ name, label, required })),
    report: ({ id }, _, { imports }) => imports.report(id),
    lines: ({ id }, { action, ...args }, { imports }) => imports.lines(id, args, action ?? null),
    sameFileAs: (run, _, { imports }) => imports.sameFileAs(run),
    startedBy: ({ startedById }) => (startedById ? { id: startedById } : null),
  },
  ImportLine: {
    candidate: ({ candidateId }, _, { candidates }) => (candidateId ? candidates.byId(candidateId) : null),
  },
};
