export interface Member {
  id: string;
  role: string;
  active: boolean;
  /** Null: not told yet. */
  teamIds: string[] | null;
}

const seesEverything = ['OWNER', 'ADMIN'];

/** Whether they find what is limited to all of these teams. */
export function seesLimited({ role, teamIds }: Pick<Member, 'role' | 'teamIds'>, limits: readonly string[]): boolean {
  return seesEverything.includes(role) || teamIds === null || limits.every((id) => teamIds.includes(id));
}
