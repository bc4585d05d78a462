import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { AppError } from '@rekindle/shared/errors/errors';
import { inSpan } from '@rekindle/shared/telemetry/spans';
import { GraphQLError } from 'graphql';
import type { ServiceClient } from '../service-client.ts';
import type { GraphContext } from './context.ts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** How the gateway asks one subgraph: over kept connections, in the name of the viewer. */
export function subgraphSource(client: ServiceClient): GraphQLDataSource {
  return {
    async process(options: GraphQLDataSourceProcessOptions): Promise<Answer> {
      const { claims } = options.context as GraphContext;
      const { query, variables, operationName } = options.request;
      const body = JSON.stringify({ query, variables, operationName });
      return inSpan('subgraph', { 'rekindle.service': client.service }, async () => {
        const repeatable = query !== undefined && !query.trimStart().startsWith('mutation');
        try {
          const answer = await client.send(claims, { method: 'POST', path: '/graphql', body, repeatable });
          return readGraphAnswer(client.service, answer.bytes);
        } catch (error) {
          throw namingService(client.service, error as Error);
        }
      });
    },
  };
}

function namingService(service: string, error: Error): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { serviceName: service } });
}

/** A subgraph that refuses a request still answers with `errors`; anything else is not an answer of ours. */
function readGraphAnswer(service: string, bytes: Buffer): Answer {
  const json = parse(bytes);
  if (json && ('data' in json || 'errors' in json)) return json as Answer;
  throw new AppError('UNAVAILABLE', `The part "${service}" did not accept the request. Try again shortly.`);
}

function parse(bytes: Buffer): object | null {
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof json === 'object' ? json : null;
  } catch {
    return null;
  }
}
