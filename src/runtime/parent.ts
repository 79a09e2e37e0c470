/**
 * Notices the end of the npm that started this process. npm runs a script in a shell; a signal to npm ends npm, and
 * mostly that shell, but never reaches the program, which would go on alone beside the next one that is started.
 */
import { readFileSync } from 'node:fs';

const checkMs = 250;

/** Taken as early as possible: npm may end while the program still starts. */
const parent = process.ppid;
const npm = parentOfShell(parent);

/** Calls back once, when npm or its shell is gone. Only for programs that npm started: others may outlive their parent. */
export function whenNpmEnds(then: () => void): void {
  const timer = setInterval(() => {
    if (process.ppid === parent && isRunning(parent) && parentOfShell(parent) === npm) return;
    clearInterval(timer);
    then();
  }, checkMs).unref();
}

/** Windows keeps the number of a parent that has ended; other systems give the process another parent. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The parent of a process that is a shell. Only Linux tells, and only there it is needed: the shell of macOS becomes the
 * program, and that of Windows ends with npm.
 * Source: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function parentOfShell(pid: number): string | undefined {
  try {
    return /^\d+ \(sh\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
