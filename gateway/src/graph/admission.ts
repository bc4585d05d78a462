import { unavailable } from '@rekindle/shared/errors/errors';
import { countsOf, mayTakeOneMore } from '../fair-share.ts';

/** An agency alone has nine of ten places, however many keys and members ask in its name. */
const shareOfAgency = 9;

export interface Admitted {
  agencyId: string;
  /** The member or the machine client, or all who look at the sample agency. */
  caller: string;
}

/** So many operations at once, none of whose askers has all; who comes then is sent away before anything is parsed or asked. */
export function admission(requestsMax: number) {
  const callers = countsOf();
  const agencies = countsOf();
  return async <T>({ agencyId, caller }: Admitted, work: () => Promise<T>): Promise<T> => {
    const free = requestsMax - callers.total();
    const mayEnter =
      mayTakeOneMore(callers.of(caller), free) && mayTakeOneMore(agencies.of(agencyId), free, shareOfAgency);
    if (!mayEnter) throw unavailable('There is more to do than can be done. Try again shortly.');
    callers.add(caller);
    agencies.add(agencyId);
    try {
      return await work();
    } finally {
      callers.drop(caller);
      agencies.drop(agencyId);
    }
  };
}
