import { AppError, unavailable } from '@rekindle/shared/errors/errors';
import { traceHeaders } from '@rekindle/shared/telemetry/spans';
import { mintToken, type SigningKey } from '@rekindle/shared/viewer/token';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import { type Dispatcher, Pool } from 'undici';
import { boundedQueue } from './bounded-queue.ts';

export interface ServiceRequest {
  method: 'GET' | 'POST';
  path: string;
  body?: Uint8Array | string;
  contentType?: string;
  /** A lost connection is tried once more; only for requests that change nothing, or that bear an idempotency key. */
  repeatable: boolean;
  /** Whose place it takes in the queue. Default: whoever the claims name. */
  caller?: string;
}

export interface ServiceAnswer {
  status: number;
  headers: Dispatcher.ResponseData['headers'];
  bytes: Buffer;
}

/** Connections to one service, and a token for each request: bound to the service and to the exact bytes of the body. */
export interface ServiceClient {
  readonly service: string;
  /** One of ours: each of its mutations takes an idempotency key, so that it may be asked again. */
  readonly isOurs: boolean;
  /** Where it answers queries. */
  readonly graphPath: string;
  send(claims: ViewerClaims, request: ServiceRequest): Promise<ServiceAnswer>;
  close(): Promise<void>;
}

const connections = 64;
const answerMaxBytes = 80 * 1024 * 1024;
const waiting = { waitingMax: 512, waitMaxMs: 5_000 };

export interface ServiceOptions {
  service: string;
  url: string;
  /** Signs a token for each request; null for a service that is not ours and knows no tokens. */
  key: SigningKey | null;
  /** How long an answer may take. */
  timeoutMs: number;
}

export function createServiceClient({ service, url, key, timeoutMs }: ServiceOptions): ServiceClient {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connectTimeout: 2_000,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: answerMaxBytes,
  });
  const queue = boundedQueue(service, { atOnce: connections, ...waiting });

  async function attempt(claims: ViewerClaims, request: ServiceRequest): Promise<ServiceAnswer> {
    const authorization = key ? `Bearer ${mintToken(key, service, request.body ?? '', claims)}` : undefined;
    const { statusCode, headers, body } = await pool.request({
      method: request.method,
      path: request.path,
      body: request.body,
      headers: {
        ...(authorization ? { authorization } : {}),
        'x-request-id': claims.requestId,
        ...(request.body === undefined ? {} : { 'content-type': request.contentType ?? 'application/json' }),
        ...traceHeaders(),
      },
    });
    return { status: statusCode, headers, bytes: Buffer.from(await body.arrayBuffer()) };
  }

  return {
    service,
    isOurs: key !== null,
    graphPath: pathname === '/' ? '/graphql' : pathname,
    async send(claims, request) {
      try {
        return await queue.run(request.caller ?? claims.actor.id, () =>
          attempt(claims, request).catch((error) => {
            if (request.repeatable && isLostConnection(error)) return attempt(claims, request);
            throw error;
          }),
        );
      } catch (error) {
        if (error instanceof AppError) throw error;
        throw unavailable(`The part "${service}" does not answer at the moment. Try again shortly.`, error);
      }
    },
    async close() {
      queue.stop();
      await pool.close();
    },
  };
}

function isLostConnection(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE';
}

/** The JSON of an answer; an error of the service keeps its code, sentence and field. */
export function readAnswer<T>(answer: ServiceAnswer): T {
  const json = JSON.parse(answer.bytes.toString('utf8'));
  if (answer.status < 400) return json as T;
  const { code = 'INTERNAL', message = 'Something went wrong on our side.', field } = json.error ?? {};
  throw new AppError(code, message, { field });
}
