import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import { readAnswer, type ServiceClient } from '../service-client.ts';

/** Whether somebody may see a record, which only the service knows that keeps it. */
export type RecordInView = (claims: ViewerClaims, kind: RecordKind, id: string) => Promise<boolean>;

export const recordKinds = ['candidate', 'job', 'client'] as const;
export type RecordKind = (typeof recordKinds)[number];

export function recordInView(services: { candidates: ServiceClient; submissions: ServiceClient }): RecordInView {
  return async (claims, kind, id) => {
    const service = kind === 'candidate' ? services.candidates : services.submissions;
    const query = `query ($id: ID!) { record: ${kind}(id: $id) { id } }`;
    const body = JSON.stringify({ query, variables: { id } });
    const answer = await service.send(claims, { method: 'POST', path: service.graphPath, body, repeatable: true });
    const { data } = readAnswer<{ data?: { record?: { id: string } | null } | null }>(answer);
    return Boolean(data?.record);
  };
}
