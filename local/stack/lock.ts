import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { isAlive, startMark, waitGone } from '../postgres/process.ts';

/** A process and when it began: an id alone may have been given to somebody else. */
const Identity = z.object({ pid: z.int().min(2), mark: z.string() });
const Lock = z.object({ owner: Identity, children: z.array(Identity) });
type Lock = z.infer<typeof Lock>;
type Identity = z.infer<typeof Identity>;

/** The exclusive use of a data folder, and what must be ended after us should we be killed. */
export type DataFolder = {
  /** True when an earlier start had left processes behind. */
  hadLeftovers: boolean;
  /** Notes a process that leads its own group. */
  adopt(pid: number): void;
  release(): void;
};

export class AlreadyRunning extends Error {
  constructor(pid: number, dataDir: string) {
    super(
      `The stack already runs on ${dataDir} (process ${pid}). Stop it there with Ctrl-C, ` +
        'or start another one with --data-dir <folder> and other ports.',
    );
    this.name = 'AlreadyRunning';
  }
}

/** The data folder cannot be made or written: somebody else's, read-only, a file, or a full disk. */
export class NotWritable extends Error {
  constructor(dataDir: string, cause: unknown) {
    const why = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : cause;
    super(
      `The data folder ${dataDir} cannot be written (${why}). Make it yours, or choose another with --data-dir <folder>.`,
      { cause },
    );
    this.name = 'NotWritable';
  }
}

const KILLED_WITHIN_MS = 5_000;
const fileOf = (dataDir: string): string => join(dataDir, 'running.json');
const identify = (pid: number): Identity => ({ pid, mark: startMark(pid) ?? '' });
const lives = ({ pid, mark }: Identity): boolean => isAlive(pid) && (startMark(pid) ?? '') === mark;

/**
 * Takes the data folder for this process. What a killed earlier start left running is ended first, each process only
 * if it is the very one that was noted. Throws AlreadyRunning while another start lives.
 */
export async function takeDataFolder(dataDir: string): Promise<DataFolder> {
  const file = fileOf(dataDir);
  const draft = `${file}.${process.pid}`;
  const lock: Lock = { owner: identify(process.pid), children: [] };
  const save = (): void => writeFileSync(draft, JSON.stringify(lock), { mode: 0o600 });
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    save();
  } catch (error) {
    throw new NotWritable(dataDir, error);
  }
  let hadLeftovers = false;
  try {
    // A link is made whole or not at all, and only one of two starts can make it.
    while (!tryLink(draft, file)) {
      await endStale(dataDir);
      hadLeftovers = true;
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    hadLeftovers,
    adopt(pid) {
      lock.children.push(identify(pid));
      save();
      renameSync(draft, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** Throws AlreadyRunning while a start lives on the folder; ends what a killed one left. */
export async function endStale(dataDir: string): Promise<void> {
  const file = fileOf(dataDir);
  const lock = read(file);
  if (lock !== undefined && lives(lock.owner)) throw new AlreadyRunning(lock.owner.pid, dataDir);
  for (const child of lock?.children ?? []) {
    if (!lives(child)) continue;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Gone between the look and the signal.
    }
    await waitGone(child.pid, KILLED_WITHIN_MS);
  }
  rmSync(file, { force: true });
}

function read(file: string): Lock | undefined {
  try {
    return Lock.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Absent, or not ours to understand: there is nothing that could be ended safely.
    return undefined;
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
