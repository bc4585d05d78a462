import { assert } from '@rekindle/shared/errors/errors';

/** The gateway as one recruiter of the sample agency uses it. */
export interface GatewayClient {
  ask<T>(operation: string, variables?: Record<string, unknown>): Promise<T>;
  /** Gives the id of the file. */
  upload(fileName: string, text: string): Promise<string>;
}

const requestTimeoutMs = 60_000;

export function gatewayClient(gatewayUrl: string, sessionToken: string): GatewayClient {
  async function post(path: string, contentType: string, body: string): Promise<unknown> {
    const response = await fetch(new URL(path, gatewayUrl), {
      method: 'POST',
      headers: {
        'content-type': contentType,
        // Behind TLS the gateway reads the second name, on plain http the first.
        cookie: `rekindle_session=${sessionToken}; __Host-rekindle_session=${sessionToken}`,
      },
      body,
      signal: AbortSignal.timeout(requestTimeoutMs),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text);
  }
  return {
    async ask<T>(query: string, variables = {}) {
      const answer = (await post('/graphql', 'application/json', JSON.stringify({ query, variables }))) as {
        data?: T;
        errors?: { message: string }[];
      };
      if (answer.errors?.length)
        throw new Error(`the gateway refused: ${answer.errors.map(({ message }) => message).join('; ')}`);
      assert(answer.data, 'an answer without errors has data');
      return answer.data;
    },
    async upload(fileName, text) {
      const answer = await post(`/files?purpose=import&name=${encodeURIComponent(fileName)}`, 'text/csv', text);
      return (answer as { fileId: string }).fileId;
    },
  };
}
