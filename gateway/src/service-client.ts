import { AppError, unavailable } from '@rekindle/shared/errors/errors';
import { traceHeaders } from '@rekindle/shared/telemetry/spans';
import { mintToken, type SigningKey } from '@rekindle/shared/viewer/token';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import { type Dispatcher, Pool } from 'undici';
import type { ServiceName } from './config.ts';

export interface ServiceRequest {
  method: 'GET' | 'POST';
  path: string;
  body?: Uint8Array | string;
  contentType?: string;
  /** A lost connection is tried once more; only for requests that change nothing. */
  repeatable: boolean;
}

export interface ServiceAnswer {
  status: number;
  headers: Dispatcher.ResponseData['headers'];
  bytes: Buffer;
}

/** Connections to one service, and a token for each request: bound to the service and to the exact bytes of the body. */
export interface ServiceClient {
  readonly service: ServiceName;
  send(claims: ViewerClaims, request: ServiceRequest): Promise<ServiceAnswer>;
  close(): Promise<void>;
}

const answerTimeoutMs = 30_000;

export function createServiceClient(service: ServiceName, url: string, key: SigningKey): ServiceClient {
  const pool = new Pool(new URL(url).origin, {
    connections: 64,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connectTimeout: 2_000,
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
  });

  async function attempt(claims: ViewerClaims, request: ServiceRequest): Promise<ServiceAnswer> {
    const token = mintToken(key, service, request.body ?? '', claims);
    const { statusCode, headers, body } = await pool.request({
      method: request.method,
      path: request.path,
      body: request.body,
      headers: {
        authorization: `Bearer ${token}`,
        'x-request-id': claims.requestId,
        ...(request.body === undefined ? {} : { 'content-type': request.contentType ?? 'application/json' }),
        ...traceHeaders(),
      },
    });
    return { status: statusCode, headers, bytes: Buffer.from(await body.arrayBuffer()) };
  }

  return {
    service,
    async send(claims, request) {
      try {
        return await attempt(claims, request).catch((error) => {
          if (request.repeatable && isLostConnection(error)) return attempt(claims, request);
          throw error;
        });
      } catch (error) {
        throw unavailable(`The part "${service}" does not answer at the moment. Try again shortly.`, error);
      }
    },
    close: () => pool.close(),
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
