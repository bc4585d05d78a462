export interface ServiceUrls {
  /** Owns the tables; changes the schema. */
  migrator: string;
  /** What the service runs as: owns nothing, cannot go around row-level security. */
  app: string;
  /** Sends the outbox; LISTEN and session locks, so never through a transaction pooler. */
  relay: string;
}

/** The three roles' URLs of a service on the admin's server, with one password for all (default: the admin's). */
export function serviceUrls(options: {
  adminUrl: string;
  databaseName: string;
  service: string;
  password?: string;
}): ServiceUrls {
  function as(role: string): string {
    const url = new URL(options.adminUrl);
    url.username = `${options.service}_${role}`;
    if (options.password !== undefined) url.password = encodeURIComponent(options.password);
    url.pathname = `/${options.databaseName}`;
    return url.toString();
  }
  return { migrator: as('migrator'), app: as('app'), relay: as('relay') };
}
