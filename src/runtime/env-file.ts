/** Reads the settings of `.env`. */
import { readFileSync } from 'node:fs';
import { parse, populate } from 'dotenv';
import { UserFacingError } from './user-facing-error.ts';

/**
 * Puts the variables of `.env` into the environment, where they are not set already. Nothing happens without the file.
 * @throws UserFacingError when the file cannot be read, or is not saved as UTF-8
 */
export function loadEnvFile(environment: NodeJS.ProcessEnv, file = '.env'): void {
  const bytes = read(file);
  // In UTF-16, which some editors on Windows write, every letter of ours comes with a zero byte.
  if (bytes?.includes(0)) throw new UserFacingError(`${file} is saved as UTF-16: save it as UTF-8.`);
  if (bytes) populate(environment, parse(bytes));
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    throw new UserFacingError(`${file} cannot be read (${String(code)}).`, { cause: error });
  }
}
