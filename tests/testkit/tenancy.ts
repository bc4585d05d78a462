import { readdirSync } from 'node:fs';
import type { Migration } from '@rekindle/shared/database/migrate';

/** Tables that more than one agency must reach, each with its reason. */
export const tenancyExceptions: Record<string, string> = {
  schema_migration: 'belongs to the database',
  'agency.account': 'a person may join several agencies',
  'agency.membership': 'is read at sign-in, before there is an agency',
  'agency.session': 'is read before there is an agency',
  'agency.second_factor': 'belongs to an account',
  'agency.recovery_code': 'belongs to an account',
  'agency.half_session': 'is read before there is an agency',
  'agency.email_domain': 'is asked before there is an agency',
  'agency.oidc_attempt': 'is answered before there is an agency',
  'agency.passkey': 'belongs to an account',
  'agency.passkey_challenge': 'is answered before there is an agency',
  'agency.password_reset': 'is used before there is an agency',
  'agency.email_proof': 'is used without a session',
  'agency.api_key': 'is read by its hash before there is an agency',
  'agency.access_token': 'is read by its hash before there is an agency',
  'agency.invitation': 'is accepted before there is an agency',
  'agency.sample_agency': 'is asked before there is an agency',
};
export const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'];

/** All migrations of a service, found by their files. */
export async function migrationsOf(service: string): Promise<Migration[]> {
  const folder = new URL(`../../subgraphs/${service}/src/database/migrations/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => /^\d{4}-.*\.ts$/.test(file) && !file.endsWith('.test.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(new URL(file, folder).pathname)));
  return modules.flatMap((module) => Object.values(module)).filter(isMigration);
}

function isMigration(value: unknown): value is Migration {
  return typeof value === 'function' && 'up' in (value.prototype ?? {});
}
