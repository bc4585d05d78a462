import type { AuditFilter } from '../../../generated/graphql.ts';

/** Saves what the filter shows as a file. Throws the sentence for people where the service gave one. */
export async function exportAudit({ actorId, actions, from, to }: AuditFilter): Promise<void> {
  const query = new URLSearchParams({
    ...(actorId && { actorId }),
    ...(actions?.length && { actions: actions.join(',') }),
    ...(from && { from }),
    ...(to && { to }),
  });
  const response = await fetch(`/exports/audit.csv?${query}`);
  if (!response.ok) throw new Error((await response.json().catch(() => null))?.error?.message ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'audit.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
