import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of real data that some tests read: REAL_DATA_DIR, or ../shared/data beside the project. */
export const realDataDir = resolve(process.env.REAL_DATA_DIR ?? '../shared/data');

/** The recorded answers of a board, one a folder; empty where the folder is absent. */
export const recordedAnswers = (file: RegExp): string[] => {
  const boards = join(realDataDir, 'boards');
  if (!existsSync(boards)) return [];
  return readdirSync(boards, { recursive: true, encoding: 'utf8' })
    .filter((path) => file.test(path))
    .map((path) => join(boards, path));
};

/** `test` where the data is there; otherwise a test that passes after saying plainly that it saw nothing. */
export const testOnRealData = (present: boolean, name: string, run: () => Promise<void>): void => {
  if (present) test(name, run);
  else test.skip(`${name} (skipped: REAL_DATA_DIR is absent)`, () => undefined);
};
