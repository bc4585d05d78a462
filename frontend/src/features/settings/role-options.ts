import type { Role } from '../../generated/graphql.ts';
import { t } from './messages.ts';

const roles = ['RECRUITER', 'TEAM_LEAD', 'ADMIN', 'READ_ONLY', 'OWNER'] as const satisfies readonly Role[];

/** The roles with what each may do; owners are made by owners. */
export const roleOptions = (withOwner: boolean) =>
  roles
    .filter((id) => withOwner || id !== 'OWNER')
    .map((id) => ({ id, label: t(`settings.role.${id}`), detail: t(`settings.roleWhy.${id}`) }));
