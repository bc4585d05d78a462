import type { Logger } from '../telemetry/logger.ts';

export interface StopStep {
  name: string;
  stop(): Promise<unknown>;
}

const stopTimeoutMs = 15_000;

/**
 * Stops once, in order, on SIGTERM or SIGINT, or when the parent that holds our IPC channel is gone: a killed
 * supervisor leaves no process behind.
 */
export function stopOnSignal(logger: Logger, steps: readonly StopStep[]): void {
  let stopping = false;
  let current = '';
  const begin = async (reason: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ reason }, 'stopping');
    setTimeout(() => {
      logger.error({ step: current }, 'stopping took too long');
      process.exit(1);
    }, stopTimeoutMs).unref();
    try {
      for (const step of steps) {
        current = step.name;
        await step.stop();
      }
      process.exit(0);
    } catch (error) {
      logger.error({ error, step: current }, 'stopping failed');
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => void begin('SIGTERM'));
  process.on('SIGINT', () => void begin('SIGINT'));
  if (process.send) {
    process.on('disconnect', () => void begin('the supervisor is gone'));
    process.channel?.unref();
  }
}
