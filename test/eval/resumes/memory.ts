import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Timed } from './timing.ts';

/** The most memory, in megabytes, of a process of its own that reads these files one after the other. */
export async function peakMegabytes(files: readonly Timed[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'resumes-'));
  try {
    for (const [index, { kind, bytes }] of files.entries()) await writeFile(join(folder, `${index}.${kind}`), bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'read-all.ts'), folder]);
    return Number(stdout.trim().split('\n').at(-1)) / 1024;
  } finally {
    await rm(folder, { recursive: true });
  }
}
