import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import { assert } from '@rekindle/shared/errors/errors';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { buildSchema, type DocumentNode, type GraphQLSchema } from 'graphql';

type PlanCallback = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;
export type QueryPlan = Parameters<PlanCallback>[0]['queryPlan'];
export type PlanNode = Exclude<NonNullable<QueryPlan['node']>, { kind: 'Subscription' }>;
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;

export interface PlanRequest {
  document: DocumentNode;
  text: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

export interface Supergraph {
  /** What clients see. */
  apiSchema: GraphQLSchema;
  /** With what is hidden from clients: the types that subgraphs answer with. */
  schema: GraphQLSchema;
  services: ReadonlyMap<string, string>;
  /** How an operation is answered: which service is asked what, and in which order. The operation is valid. */
  plan(request: PlanRequest): Promise<QueryPlan>;
  stop(): Promise<void>;
}

/** No two pairs have the same one: whatever is known of an operation is never taken for another's. */
export function operationKey(text: string, name: string | undefined): string {
  return JSON.stringify([name ?? null, text]);
}

/** Thrown through the gateway's executor: the plan is all that we want of it, running it is ours. */
class Planned extends Error {
  readonly plan: QueryPlan;

  constructor(plan: QueryPlan) {
    super('planned');
    this.plan = plan;
  }
}

const neverAsked: GraphQLDataSource = {
  async process() {
    throw new Error('The planner asks no service.');
  },
};

/** `@apollo/gateway` reads the supergraph, refuses what it can not honour (such as `@authenticated`), and plans. */
export async function openSupergraph(sdl: string, logger: Logger): Promise<Supergraph> {
  const services = new Map<string, string>();
  let apiSchema: GraphQLSchema | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    validateSupergraph: false,
    buildService: ({ name, url }) => {
      services.set(name, url ?? '');
      return neverAsked;
    },
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      throw new Planned(queryPlan);
    },
    logger: {
      debug() {},
      info() {},
      warn: (text?: unknown) => logger.warn(text),
      error: (text?: unknown) => logger.error(text),
    },
  });
  gateway.onSchemaLoadOrUpdate((loaded) => {
    apiSchema = loaded.apiSchema;
  });
  const { executor } = await gateway.load();
  assert(apiSchema, 'The supergraph has no schema');

  async function plan({ document, text, operationName, variables }: PlanRequest): Promise<QueryPlan> {
    const request = { query: text, operationName, variables };
    const asked = { request, document, queryHash: operationKey(text, operationName), source: text, metrics: {} };
    try {
      await executor(asked as unknown as Parameters<typeof executor>[0]);
    } catch (error) {
      if (error instanceof Planned) return error.plan;
      throw error;
    }
    throw new Error('The planner refused an operation that is valid.');
  }

  return {
    apiSchema,
    schema: buildSchema(sdl, { assumeValidSDL: true, assumeValid: true }),
    services,
    plan,
    stop: () => gateway.stop(),
  };
}
