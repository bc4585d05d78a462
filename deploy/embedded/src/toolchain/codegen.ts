import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type GraphQLSchema, print, printSchema } from 'graphql';
import { serviceTypeDefs } from './compose.ts';
import { inRoot, type ServiceName } from './paths.ts';

type Target = NonNullable<CodegenConfig['generates']>[string];

const shared = {
  enumsAsTypes: true,
  useTypeImports: true,
  importExtension: '.ts' as const,
  emitLegacyCommonJSImports: false,
  avoidOptionals: false,
};

/** `subgraphs/<service>/codegen.ts` says what the types of the graph are made from: see any service for one. */
interface ServiceCodegen {
  contextType?: string;
  mappers?: Record<string, string>;
}

export async function serviceTarget(service: ServiceName): Promise<Record<string, Target>> {
  const path = inRoot('subgraphs', service, 'codegen.ts');
  const own: ServiceCodegen = existsSync(path) ? (await import(path)).default : {};
  return {
    [inRoot('subgraphs', service, 'src/generated/graphql.ts')]: {
      schema: print(serviceTypeDefs(service)),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        ...own,
        federation: true,
        mapperTypeSuffix: 'Model',
        // On the server a value with a default is always there.
        avoidOptionals: { field: false, object: false, inputValue: false, defaultValue: true },
        scalars: {
          ID: { input: 'string', output: 'string' },
          DateTime: { input: 'Date', output: 'Date | string' },
          Date: { input: 'string', output: 'string' },
          JSON: 'unknown',
        },
      },
    },
  };
}

/** The client's operations, with Apollo Client's own data masking. */
export function clientTarget(api: GraphQLSchema): Record<string, Target> {
  return {
    [`${inRoot('frontend/src/generated')}/`]: {
      schema: printSchema(api),
      documents: [inRoot('frontend/src/**/*.{ts,tsx}'), `!${inRoot('frontend/src/generated/**')}`],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        ...shared,
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
      },
    },
  };
}
