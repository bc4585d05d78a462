import { createServer } from 'node:http';
import Provider from 'oidc-provider';

export interface IdentityPerson {
  email: string;
  emailVerified?: boolean;
  name: string;
  groups?: string[];
}

export interface TestIdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who is known, by what the provider calls them. */
  people: Map<string, IdentityPerson>;
  close(): Promise<void>;
}

/** A real OpenID Connect provider. Its sign-in page takes a subject as the user name, and any password. */
export async function identityProvider(port: number, redirectUri: string): Promise<TestIdentityProvider> {
  const issuer = `http://localhost:${port}`;
  const [clientId, clientSecret] = ['rekindle', 'a-secret-of-the-test'];
  const people = new Map<string, IdentityPerson>();
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['of the test'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
    findAccount: (_context, subject) => {
      const person = people.get(subject);
      if (!person) return undefined;
      return {
        accountId: subject,
        claims: async () => ({
          sub: subject,
          email: person.email,
          email_verified: person.emailVerified ?? true,
          name: person.name,
          groups: person.groups ?? [],
        }),
      };
    },
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(port, () => resolve()));
  return {
    issuer,
    clientId,
    clientSecret,
    people,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a browser does between leaving for the provider and coming back: signs in there and agrees. Gives the way back. */
export async function walkThroughProvider(url: string, subject: string, redirectUri: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next: { url: string; body?: URLSearchParams } = { url };
  for (let hop = 0; hop < 12; hop++) {
    const response = await fetch(next.url, {
      redirect: 'manual',
      method: next.body ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.body && { body: next.body }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    if (location) {
      const target = new URL(location, next.url);
      if (target.href.startsWith(redirectUri)) return target;
      next = { url: target.href };
      continue;
    }
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (!action || !prompt) throw new Error(`the provider answered ${response.status}: ${page.slice(0, 300)}`);
    next = {
      url: new URL(action, next.url).href,
      body: new URLSearchParams({ prompt, login: subject, password: 'x' }),
    };
  }
  throw new Error('the provider sends the browser round and round');
}
