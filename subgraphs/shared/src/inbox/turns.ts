export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * One piece of work after the other, in the order of asking. Batches of several partitions lock many aggregates each,
 * in the order of their events: side by side they would wait for each other in a circle, and the database would have to
 * break it, a second at a time.
 */
export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
