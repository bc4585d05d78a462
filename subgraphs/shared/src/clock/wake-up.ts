/** A flag that one side raises and the other waits for; raising it twice before anybody waits counts once. */
export interface WakeUp {
  wake(): void;
  /** Ends when woken, after `ms`, or when `signal` aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export function createWakeUp(): WakeUp {
  let raised = false;
  let release: (() => void) | undefined;

  return {
    wake() {
      raised = true;
      release?.();
    },
    async wait(ms, signal) {
      if (!raised && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const end = () => {
            clearTimeout(timeout);
            signal.removeEventListener('abort', end);
            release = undefined;
            resolve();
          };
          const timeout = setTimeout(end, ms);
          signal.addEventListener('abort', end);
          release = end;
        });
      }
      raised = false;
    },
  };
}
