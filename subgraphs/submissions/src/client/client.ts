export interface Client {
  id: string;
  name: string;
  nameKey: string;
  parentId: string | null;
  /** The root of the parents; itself when it has none. */
  groupId: string;
  formerNames: string[];
  domains: string[];
  ownerId: string | null;
  archived: boolean;
  /** Who is not in this team does not know of the client; null: everybody does. */
  limitedToTeamId: string | null;
  version: number;
  createdAt: Date;
}

export function limitsOfClient({ limitedToTeamId }: Pick<Client, 'limitedToTeamId'>): string[] {
  return limitedToTeamId ? [limitedToTeamId] : [];
}

/** Name, former names and domains: what a person's employer is compared with. */
export function namesOf(client: Pick<Client, 'name' | 'formerNames' | 'domains'>): string[] {
  return [client.name, ...client.formerNames, ...client.domains];
}
