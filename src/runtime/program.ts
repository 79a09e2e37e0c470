/** How every program starts and ends. */
import { setTimeout as pause } from 'node:timers/promises';
import { loadEnvFile } from './env-file.ts';
import type { Log } from './log.ts';
import { whenNpmEnds } from './parent.ts';
import { serializeError } from './serialize-error.ts';
import { UserFacingError } from './user-facing-error.ts';

/** How long answers in flight and open connections may hold up the end. */
const shutdownMs = 10_000;

/** Something that runs until it is stopped. */
export interface Service {
  /**
   * Starts, and resolves when it runs.
   * @throws UserFacingError, also later, when it cannot go on
   */
  readonly run: () => Promise<void>;
  /** Stops taking work, finishes what is in flight. */
  readonly stop: () => Promise<void>;
}

/** Reads .env into the environment and runs `main`; what the reader can fix ends it with one sentence. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    loadEnvFile(process.env);
    await main();
  } catch (error) {
    const { message, stack = message } = serializeError(error);
    process.stderr.write(`${error instanceof UserFacingError ? message : stack}\n`);
    process.exit(1);
  }
}

/**
 * Runs a service. SIGINT, SIGTERM and the end of the npm that started it stop it and end the process with 0; what
 * nobody caught is logged, and ends it with 1 for the supervisor to start it again.
 */
export async function runService(service: Service, log: Log): Promise<void> {
  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    await Promise.race([service.stop(), pause(shutdownMs)]).catch((err) =>
      log.error({ err }, 'stopping failed'),
    );
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void end(0);
    });
  }
  if (process.env['npm_lifecycle_event'] !== undefined) {
    whenNpmEnds(() => {
      log.info('stopping: npm, which started this process, has ended');
      void end(0);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (err: unknown) => {
      log.fatal({ err }, 'unexpected fault');
      void end(1);
    });
  }
  try {
    await service.run();
  } catch (error) {
    // What was cut off by stopping is no fault.
    if (ending) return;
    if (error instanceof UserFacingError) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, 'unexpected fault');
    await end(1);
  }
}
