import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What the live stream tells: something changed; its state is fetched by id. */
export interface LiveEvent {
  /** The full name, for example rekindle.candidates.v1.NoteAdded. */
  type: string;
  id: string;
  aggregateType: string;
  version: number;
  /** A member's id, or the name of a service. */
  actor: string;
  /** Of the action that it follows from, where traces are kept: by it an operator finds the way of the change. */
  traceId?: string;
}

export type LiveState = 'connecting' | 'live' | 'reconnecting';

type Message =
  | { kind: 'event'; event: LiveEvent }
  | { kind: 'presence'; record: string }
  | { kind: 'state'; state: LiveState }
  | { kind: 'resync' | 'signed-out' | 'ask' };

const lockName = 'rekindle.live';
const graceMs = 3000;

const listeners = new Set<(event: LiveEvent) => void>();
const presenceListeners = new Set<(record: string) => void>();
const resyncListeners = new Set<() => void>();
const signedOutListeners = new Set<() => void>();
const stateListeners = new Set<() => void>();
let state: LiveState = 'connecting';
let channel: BroadcastChannel | undefined;

function receive(message: Message): void {
  if (message.kind === 'event') for (const listener of listeners) listener(message.event);
  if (message.kind === 'presence') for (const listener of presenceListeners) listener(message.record);
  if (message.kind === 'resync') for (const listener of resyncListeners) listener();
  if (message.kind === 'signed-out') for (const listener of signedOutListeners) listener();
  if (message.kind === 'state' && message.state !== state) {
    state = message.state;
    for (const listener of stateListeners) listener();
  }
}

function tell(message: Message): void {
  receive(message);
  channel?.postMessage(message);
}

/** One stream a browser: the tab that holds the lock reads it and tells the others. Returns a function that stops. */
export function startLive(): () => void {
  const stop = new AbortController();
  const tabs = new BroadcastChannel(lockName);
  channel = tabs;
  let leads = false;
  tabs.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ask') {
      if (leads) tabs.postMessage({ kind: 'state', state } satisfies Message);
    } else receive(data);
  };
  tabs.postMessage({ kind: 'ask' } satisfies Message);
  const lead = () => {
    leads = true;
    return readStream(stop.signal);
  };
  if (navigator.locks) navigator.locks.request(lockName, { signal: stop.signal }, lead).catch(() => undefined);
  else void lead();
  return () => {
    stop.abort();
    tabs.close();
    channel = undefined;
    state = 'connecting';
  };
}

function readStream(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let overdue: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    // Taking over from another tab: what came in between was told to nobody.
    let lost = state !== 'connecting';
    let hasId = false;

    const open = () => {
      source = new EventSource('/live');
      source.onopen = () => {
        clearTimeout(overdue);
        overdue = undefined;
        tell({ kind: 'state', state: 'live' });
        if (lost) tell({ kind: 'resync' });
        lost = false;
      };
      source.addEventListener('change', ({ data }) => {
        hasId = true;
        tell({ kind: 'event', event: JSON.parse(data) as LiveEvent });
      });
      source.addEventListener('presence', ({ data }) =>
        tell({ kind: 'presence', record: (JSON.parse(data) as { record: string }).record }),
      );
      source.addEventListener('resync', () => tell({ kind: 'resync' }));
      source.addEventListener('signed-out', () => {
        source?.close();
        tell({ kind: 'signed-out' });
      });
      source.onerror = () => {
        overdue ??= setTimeout(() => tell({ kind: 'state', state: 'reconnecting' }), graceMs);
        // The browser comes back by itself and names the last event, from which the gateway goes on; without one it can't.
        lost ||= !hasId;
        if (source?.readyState !== EventSource.CLOSED) return;
        // Refused: the session may have ended while no stream was there to say so.
        tell({ kind: 'signed-out' });
        lost = true;
        again = setTimeout(open, graceMs);
      };
    };
    open();
    signal.addEventListener('abort', () => {
      clearTimeout(overdue);
      clearTimeout(again);
      source?.close();
      resolve();
    });
  });
}

/** Calls the handler for each live event of these short names ("NoteAdded"), from whichever tab reads the stream. */
export function useLive(types: readonly string[], handler: (event: LiveEvent) => void): void {
  const latest = useRef(handler);
  latest.current = handler;
  const wanted = types.join(' ');
  useEffect(() => {
    const set = new Set(wanted.split(' '));
    const listener = (event: LiveEvent) => {
      if (set.has(event.type.slice(event.type.lastIndexOf('.') + 1))) latest.current(event);
    };
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [wanted]);
}

/** Calls the handler when somebody came to a record or left it. */
export function onPresence(handler: (record: string) => void): () => void {
  presenceListeners.add(handler);
  return () => presenceListeners.delete(handler);
}

/** Calls the handler when events may have been missed and everything shown should be fetched again. */
export function onResync(handler: () => void): () => void {
  resyncListeners.add(handler);
  return () => resyncListeners.delete(handler);
}

export function onLiveSignedOut(handler: () => void): () => void {
  signedOutListeners.add(handler);
  return () => signedOutListeners.delete(handler);
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (listener) => {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    () => state,
  );
}
