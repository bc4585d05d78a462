import { randomUUID } from 'node:crypto';

/** What one person at a browser, or one partner, does: signs in, and asks the gateway. */
export interface Desk {
  auth<T = Identity>(path: string, body?: object): Promise<T>;
  /** Data of an operation; throws when there are errors. */
  ask<T = Record<string, any>>(query: string, variables?: object): Promise<T>;
  /** The whole answer, errors included. */
  answer(query: string, variables?: object): Promise<{ data?: any; errors?: { message: string; extensions?: any }[] }>;
  /** `mutate('openJob', 'job { id }', {…})`: the payload of the success type, or of the outcomes named in `selections`. */
  mutate<T = any>(mutation: string, selections: string, input: object): Promise<T>;
  upload(name: string, text: string | Uint8Array): Promise<string>;
  cookie(): string;
  address: string;
}

export interface Identity {
  member: { id: string; name: string; role: string };
  agency: { id: string; name: string; sample: boolean };
  members?: { id: string; name: string; role: string }[];
}

/** With the cookie of another desk it is the same person at another window. */
export function openDesk(address: string, signedInAs = ''): Desk {
  let cookie = signedInAs;

  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = { origin: address, ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) };
    const response = await fetch(new URL(path, address), { ...init, headers });
    for (const line of response.headers.getSetCookie()) cookie = line.split(';')[0] ?? '';
    return response;
  }

  async function answer(query: string, variables: object = {}) {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Awaited<ReturnType<Desk['answer']>>;
  }

  async function ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await answer(query, variables);
    if (errors?.length)
      throw new Error(errors.map(({ message, extensions }) => `${message} ${JSON.stringify(extensions)}`).join('\n'));
    return data as T;
  }

  return {
    address,
    answer,
    ask,
    cookie: () => cookie,
    async auth(path, body) {
      const response = await send(`/auth/${path}`, {
        method: body ? 'POST' : 'GET',
        ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`/auth/${path} answered ${response.status}: ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
    async mutate(mutation, selections, input) {
      const typeName = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
      const selection = selections.includes('... on') ? selections : `... on ${typeName}Success { ${selections} }`;
      const data = await ask<Record<string, any>>(
        `mutation ($input: ${typeName}Input!) { ${mutation}(input: $input) { __typename ${selection} } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
      );
      return data[mutation];
    },
    async upload(name, text) {
      const response = await send(`/files?purpose=import&name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: text as BodyInit,
      });
      if (!response.ok) throw new Error(`/files answered ${response.status}: ${await response.text()}`);
      return ((await response.json()) as { fileId: string }).fileId;
    },
  };
}
