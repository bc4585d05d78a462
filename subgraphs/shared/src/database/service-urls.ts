import { createHmac } from 'node:crypto';

export interface ServiceUrls {
  /** Owns the tables; changes the schema. */
  migrator: string;
  /** What the service runs as: owns nothing, cannot go around row-level security. */
  app: string;
  /** Sends the outbox; LISTEN and session locks, so never through a transaction pooler. */
  relay: string;
}

/**
 * The three roles' URLs of a service on the admin's server. Each has a password of its own that follows from the admin's:
 * who holds one of them learns neither the admin's nor another's.
 */
export function serviceUrls(options: { adminUrl: string; databaseName: string; service: string }): ServiceUrls {
  const as = (role: string) => roleUrl(options.adminUrl, options.databaseName, `${options.service}_${role}`);
  return { migrator: as('migrator'), app: as('app'), relay: as('relay') };
}

/** Where the server asks for no password there is none to make. */
export function roleUrl(adminUrl: string, databaseName: string, role: string): string {
  const url = new URL(adminUrl);
  const secret = decodeURIComponent(url.password);
  url.username = role;
  if (secret) url.password = createHmac('sha256', secret).update(`role ${role}`).digest('base64url');
  url.pathname = `/${databaseName}`;
  return url.toString();
}
