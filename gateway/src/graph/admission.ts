import { unavailable } from '@rekindle/shared/errors/errors';

/** So many operations at once; whoever comes then is sent away before anything is parsed, kept or asked. */
export function admission(requestsMax: number) {
  let underWay = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (underWay >= requestsMax) throw unavailable('There is more to do than can be done. Try again shortly.');
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
    }
  };
}
