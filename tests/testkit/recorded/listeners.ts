import { reactions as ofAgency } from '@rekindle/agency/consumers';
import { build as candidates } from '@rekindle/candidates/app';
import { build as communications } from '@rekindle/communications/app';
import type { ServiceName } from '@rekindle/embedded/toolchain/paths';
import { reactions as ofMatching } from '@rekindle/matching/consumers';
import { build as nurture } from '@rekindle/nurture/app';
import type { ServiceParts } from '@rekindle/shared/lifecycle/service';
import { withShared } from '@rekindle/shared/lifecycle/shared-parts';
import { build as submissions } from '@rekindle/submissions/app';

// Only the names of what they react to are looked at; nothing reacts.
const nothing: any = {};

const parts: Record<ServiceName, Pick<ServiceParts, 'reactions'>> = {
  // To build these two opens connections: their tables of reactions are whole without.
  agency: { reactions: ofAgency },
  matching: { reactions: ofMatching(nothing) },
  candidates: candidates(nothing),
  communications: communications(nothing),
  nurture: nurture(nothing),
  submissions: submissions(nothing),
};

/** The types of events that a service reacts to, with those that every service does. */
export function typesHeardBy(service: ServiceName): ReadonlySet<string> {
  const { reactions = [] } = withShared({ name: service }, nothing, parts[service] as ServiceParts);
  return new Set(reactions.map(({ schema }) => schema.typeName));
}
