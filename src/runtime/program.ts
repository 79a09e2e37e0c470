/** How every program of this house starts and ends. */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { SettingsError } from './config.ts';
import type { Log } from './log.ts';
import { PlainStop } from './plain-stop.ts';
import { serializeError } from './serialize-error.ts';

/** How long answers in flight and goodbyes may hold up the end. */
const longestEndMs = 10_000;

/** Something that runs until it is told to leave. */
export interface Service {
  /**
   * Starts, and resolves when it runs.
   * @throws PlainStop, also later, when it cannot go on
   */
  readonly run: () => Promise<void>;
  /** Stops taking work, finishes what is in flight. */
  readonly leave: () => Promise<void>;
}

/** Reads .env into the environment, runs `main`, and ends with one plain sentence where the reader can mend it. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile();
    await main();
  } catch (error) {
    const plain = error instanceof PlainStop || error instanceof SettingsError;
    const { message, stack = message } = serializeError(error);
    process.stderr.write(`${plain ? message : stack}\n`);
    process.exit(1);
  }
}

/**
 * Runs a service. SIGINT and SIGTERM let it leave and end the process with 0; what nobody caught is logged, and
 * ends it with 1 for the supervisor to start it again.
 */
export async function runService(service: Service, log: Log): Promise<void> {
  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    await Promise.race([service.leave(), pause(longestEndMs)]).catch((err) =>
      log.error({ err }, 'leaving failed'),
    );
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'leaving');
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
    // What was cut off by leaving is no fault.
    if (ending) return;
    if (error instanceof PlainStop) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, 'unexpected fault');
    await end(1);
  }
}
