import { readFile } from 'node:fs/promises';
import type { Db } from '../../shared/db/scope.ts';
import { atFirstUse } from '../../shared/domain/first-use.ts';

export type DocsDeps = { db: Db; document: () => Promise<string> };

/** A JSON file without its white space. Half a megabyte, read when it is first asked for: health and the welcome need none of it. */
export const documentAt = (file: URL): DocsDeps['document'] =>
  atFirstUse(async () => JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
