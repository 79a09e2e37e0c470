/** Starts the build. In JavaScript, because Node 20 runs no TypeScript, and tsx none from such a folder. */
import { register } from 'tsx/esm/api';

if (import.meta.url.includes('%3F')) {
  process.stderr.write(
    `The build cannot run in a folder with a question mark in its path: ${process.cwd()}\n`,
  );
  process.exit(1);
}
register();
await import('./main.ts');
