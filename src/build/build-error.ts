/** What keeps the build from going on, in sentences that say what to mend; its stack says nothing more. */
export class BuildError extends Error {}

/** Ends a failed build: with a sentence where the data or the disk is at fault, for anything else with the stack. */
export function fail(error: unknown): void {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof BuildError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return 'syscall' in error ? `The build cannot go on: ${error.message}` : (error.stack ?? error.message);
}
