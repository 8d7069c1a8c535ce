import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ended, but never collected: in a container whose first process does not reap, such a one stays for ever. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/** True while a process of this id runs (also one of another user). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}

/** When the process began, in the system's own notation; undefined when unknown. Tells a reused id from the first bearer. */
export function startMark(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      // The name in parentheses may hold spaces: field 22 is counted from the closing one.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** The server that runs on this data directory, if one does: read from postmaster.pid and proven by its command line. */
export function postmasterOf(dataDir: string): number | undefined {
  let first: string | undefined;
  try {
    first = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  return commandLine(pid).includes(dataDir) ? pid : undefined;
}

/** Waits until the process is gone; false when it still runs after `ms`. */
export async function waitGone(pid: number, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Ends a server: fast shutdown (SIGINT), then immediate (SIGQUIT), then the whole group. Every wait is bounded:
 * at most 20 seconds in all.
 */
export async function endPostmaster(pid: number): Promise<void> {
  const steps: [target: number, signal: NodeJS.Signals, ms: number][] = [
    [pid, 'SIGINT', 10_000],
    [pid, 'SIGQUIT', 5_000],
    [-pid, 'SIGKILL', 5_000],
  ];
  for (const [target, signal, ms] of steps) {
    try {
      process.kill(target, signal);
    } catch {
      // Gone between the look and the signal.
    }
    if (await waitGone(pid, ms)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end, not even by SIGKILL: end it by hand.`);
}
