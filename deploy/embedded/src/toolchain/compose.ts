import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import { type DocumentNode, type GraphQLSchema, isAbstractType, lexicographicSortSchema, printSchema } from 'graphql';
import { allowPartialAnswers, typesWithoutOwner } from './partial-answers.ts';
import { inRoot, services } from './paths.ts';

export interface Composition {
  supergraph: string;
  /** What a client sees: the graph without federation. */
  api: GraphQLSchema;
  apiText: string;
}

export function serviceTypeDefs(service: string): DocumentNode {
  return readTypeDefs(inRoot('subgraphs', service, 'src'));
}

/** Composes the SDL of all services; throws with every composition error, each naming its place. */
export function compose(): Composition {
  const own = services.map((name) => ({ name, typeDefs: serviceTypeDefs(name) }));
  const ownerless = typesWithoutOwner(own);
  if (ownerless.length > 0)
    throw new Error(`Several services have fields on ${ownerless.join(', ')}: name the owner in partial-answers.ts.`);
  const { supergraph, api } = composed(
    own.map(({ name, typeDefs }) => ({ name, typeDefs: allowPartialAnswers(name, typeDefs) })),
  );
  return { supergraph, api, apiText: `${printSchema(api)}\n` };
}

function composed(list: readonly { name: string; typeDefs: DocumentNode }[]): {
  supergraph: string;
  api: GraphQLSchema;
} {
  const result = composeServices(list.map((each) => ({ ...each, url: `http://${each.name}.invalid/graphql` })));
  if (result.errors) {
    throw new Error(`The services don't compose:\n${result.errors.map((error) => `  - ${error.message}`).join('\n')}`);
  }
  const api = lexicographicSortSchema(Supergraph.build(result.supergraphSdl).apiSchema().toGraphQLJSSchema());
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api };
}

/** For the client's cache: which types an interface or a union may be. */
export function possibleTypes(api: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(api.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, api.getPossibleTypes(type).map(({ name }) => name)]));
}
