import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { SpanKind } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode } from 'graphql';
import type {} from '../lifecycle/token-guard.ts';
import type { Logger } from '../telemetry/logger.ts';
import { inSpan, withTrace } from '../telemetry/spans.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { disabledPlugins } from './disabled-plugins.ts';
import { formatError } from './errors.ts';
import { scalarResolvers } from './scalars.ts';

export interface RequestContext {
  viewer: Viewer;
}

type GraphModule = Exclude<Parameters<typeof buildSubgraphSchema>[0], DocumentNode | readonly unknown[]>;

export interface SubgraphOptions {
  typeDefs: DocumentNode;
  /** The generated `Resolvers` of the service, merged over its nouns. */
  resolvers: object | readonly object[];
  /** Made once per request: the readers and loaders that act for this viewer. */
  context(viewer: Viewer): RequestContext;
  introspection: boolean;
  logger: Logger;
}

/** Adds `POST /graphql` to an app whose tokens are already guarded. Returns what stops it. */
export async function addSubgraph(app: FastifyInstance, options: SubgraphOptions): Promise<() => Promise<void>> {
  const { logger } = options;
  const errorIds = new WeakMap<object, string>();
  const apollo = new ApolloServer<BaseContext & RequestContext>({
    schema: buildSubgraphSchema({ typeDefs: options.typeDefs, resolvers: mergeResolvers(options.resolvers) }),
    introspection: options.introspection,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    logger: {
      debug() {},
      info() {},
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    formatError: (formatted, error) =>
      formatError(formatted, error, errorIds.get(error as object) ?? randomUUID(), (cause, requestId) =>
        logger.error({ error: cause, requestId }, 'resolver failed'),
      ),
    plugins: [...disabledPlugins(), rememberRequestIds(errorIds)],
  });
  await apollo.start();
  const handle = fastifyApolloHandler(apollo, { context: async (request) => options.context(request.viewer) });
  app.post('/graphql', async function graphql(request, reply) {
    return withTrace(request.headers, () =>
      inSpan(
        'graphql',
        { 'rekindle.request_id': request.viewer.requestId },
        async () => handle.call(app, request, reply),
        SpanKind.SERVER,
      ),
    );
  });
  return () => apollo.stop();
}

/** Formatting an error knows no request; this tells it which one the error came from. */
function rememberRequestIds(errorIds: WeakMap<object, string>): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) errorIds.set(error, contextValue.viewer.requestId);
        },
      };
    },
  };
}

function mergeResolvers(resolvers: object | readonly object[]): NonNullable<GraphModule['resolvers']> {
  const merged: Record<string, unknown> = { ...scalarResolvers };
  for (const part of Array.isArray(resolvers) ? resolvers : [resolvers]) {
    for (const [type, fields] of Object.entries(part)) {
      const earlier = merged[type];
      const isMap = earlier && typeof fields === 'object' && !(type in scalarResolvers);
      merged[type] = isMap ? { ...earlier, ...fields } : fields;
    }
  }
  return merged as NonNullable<GraphModule['resolvers']>;
}
