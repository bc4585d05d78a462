import type { BusRecord, EventBus } from './event-bus.ts';

/** One call after the other, in their order; who gives up waits for nobody, and what has not begun is not sent. */
export function inTurn(send: (records: readonly BusRecord[]) => Promise<void>, closing: AbortSignal) {
  let last: Promise<unknown> = Promise.resolve();
  const publish: EventBus['publish'] = async (records, signal) => {
    if (records.length === 0) return;
    const given = signal ? AbortSignal.any([closing, signal]) : closing;
    const sending = last.then(() => {
      given.throwIfAborted();
      return send(records);
    });
    last = sending.catch(() => {});
    await unlessAborted(sending, given);
  };
  return publish;
}

async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
