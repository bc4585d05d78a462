import type { Transaction } from '@rekindle/shared/database/database';
import type { IdentityProvider } from './identity-provider.ts';

export interface EmailDomain {
  domain: string;
  verifiedAt: Date | null;
}

export async function find(tx: Transaction): Promise<IdentityProvider | null> {
  const [provider] = await tx.query<IdentityProvider>(
    `select issuer, client_id as "clientId", secret_sealed as "secretSealed", groups_claim as "groupsClaim",
       role_by_group as "roleByGroup", default_role as "defaultRole" from identity_provider`,
  );
  return provider ?? null;
}

export async function save(tx: Transaction, provider: IdentityProvider): Promise<void> {
  await tx.query(
    `insert into identity_provider (agency_id, issuer, client_id, secret_sealed, groups_claim, role_by_group,
       default_role, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (agency_id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
       secret_sealed = excluded.secret_sealed, groups_claim = excluded.groups_claim,
       role_by_group = excluded.role_by_group, default_role = excluded.default_role, saved_at = excluded.saved_at`,
    [
      tx.viewer.agencyId,
      provider.issuer,
      provider.clientId,
      provider.secretSealed,
      provider.groupsClaim,
      JSON.stringify(provider.roleByGroup),
      provider.defaultRole,
      tx.clock.now(),
    ],
  );
}

export async function remove(tx: Transaction): Promise<void> {
  await tx.query('delete from external_identity');
  await tx.query('delete from identity_provider');
  await tx.query('delete from email_domain where agency_id = $1', [tx.viewer.agencyId]);
}

// Domains are read before the agency is known, so their table has no policy: each query of an agency names it.

export async function domains(tx: Transaction): Promise<EmailDomain[]> {
  return tx.query<EmailDomain>(
    'select domain, verified_at as "verifiedAt" from email_domain where agency_id = $1 order by domain',
    [tx.viewer.agencyId],
  );
}

/** Those that stay keep their proof. */
export async function setDomains(tx: Transaction, names: readonly string[]): Promise<void> {
  await tx.query('delete from email_domain where agency_id = $1 and domain <> all ($2)', [tx.viewer.agencyId, names]);
  await tx.query(
    'insert into email_domain (agency_id, domain) select $1, unnest($2::text[]) on conflict (agency_id, domain) do nothing',
    [tx.viewer.agencyId, names],
  );
}

/** Whoever shows the record last has the domain: it may have changed hands. */
export async function verifyDomain(tx: Transaction, domain: string): Promise<void> {
  await tx.query('update email_domain set verified_at = null where domain = $1 and agency_id <> $2', [
    domain,
    tx.viewer.agencyId,
  ]);
  await tx.query('update email_domain set verified_at = $3 where agency_id = $1 and domain = $2', [
    tx.viewer.agencyId,
    domain,
    tx.clock.now(),
  ]);
}

export async function agencyOfDomain(tx: Transaction, domain: string): Promise<string | null> {
  const [found] = await tx.query<{ agencyId: string }>(
    'select agency_id as "agencyId" from email_domain where domain = $1 and verified_at is not null',
    [domain],
  );
  return found?.agencyId ?? null;
}

export async function memberOf(tx: Transaction, issuer: string, subject: string): Promise<string | null> {
  const [identity] = await tx.query<{ memberId: string }>(
    'select member_id as "memberId" from external_identity where issuer = $1 and subject = $2',
    [issuer, subject],
  );
  return identity?.memberId ?? null;
}

/** False when this member is somebody else at the provider already. */
export async function link(tx: Transaction, issuer: string, subject: string, memberId: string): Promise<boolean> {
  const linked = await tx.query(
    `insert into external_identity (agency_id, issuer, subject, member_id) values ($1, $2, $3, $4)
     on conflict do nothing returning member_id`,
    [tx.viewer.agencyId, issuer, subject, memberId],
  );
  return linked.length === 1;
}
