import pg from 'pg';

// One lock for all who create roles and databases on a server: both are shared by every database of it.
const serverLock = 7_241_101;

export function databaseNameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** Connects, works, and ends the connection in any case. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // Without a listener a connection that breaks between two queries would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Works on the server's maintenance database, one process at a time. */
export async function withServer<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(adminUrl);
  url.pathname = '/postgres';
  return await withClient(url.toString(), async (client) => {
    await client.query('select pg_advisory_lock($1)', [serverLock]);
    return await work(client);
  });
}

/** Creates the role of a URL, or brings its password up to date. */
export async function ensureLogin(client: pg.Client, url: string): Promise<void> {
  const { username, password } = new URL(url);
  const role = decodeURIComponent(username);
  const secret = client.escapeLiteral(decodeURIComponent(password));
  const verb = (await hasRole(client, role)) ? 'alter' : 'create';
  await client.query(`${verb} role ${client.escapeIdentifier(role)} login nobypassrls nosuperuser password ${secret}`);
}

export async function ensureGroup(client: pg.Client, role: string): Promise<void> {
  if (await hasRole(client, role)) return;
  await client.query(`create role ${client.escapeIdentifier(role)} nologin nobypassrls`);
}

export async function ensureDatabase(client: pg.Client, name: string, owner: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rowCount) return;
  await client.query(`create database ${client.escapeIdentifier(name)} owner ${client.escapeIdentifier(owner)}`);
}

async function hasRole(client: pg.Client, role: string): Promise<boolean> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  return Boolean(found.rowCount);
}
