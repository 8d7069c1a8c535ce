import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectDir } from '../../local/functions.ts';

const text = readFileSync(join(projectDir, 'docs/security/asvs.md'), 'utf8');
const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, number = '', , held = '']) => ({ number, held }),
);
/** How many requirements of the levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const CHAPTERS = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

/** Tests that a cell names and that are not there. */
const missing = (held: string): string[] =>
  [...held.matchAll(/`(test\/[\w./-]+\.ts): ([^`]*)`/g)].flatMap(([, file = '', title = '']) => {
    const path = join(projectDir, file);
    if (!existsSync(path)) return [`${file} is not there`];
    return readFileSync(path, 'utf8').includes(title.trim()) ? [] : [`${file} has no test "${title}"`];
  });

test('the ledger of OWASP ASVS has every requirement of the levels 1 and 2 once, and every test that it and the list of the local mapping name exists', () => {
  const chapters = CHAPTERS.map((_, n) => rows.filter(({ number }) => number.startsWith(`${n + 1}.`)).length);
  expect(chapters).toEqual(CHAPTERS);
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  expect(rows.flatMap(({ held }) => missing(held))).toEqual([]);
  expect(missing(readFileSync(join(projectDir, 'docs/local-event-sources.md'), 'utf8'))).toEqual([]);
  expect(missing('`test/http/me.test.ts: something that nobody promises`')).toHaveLength(1);
  expect(missing('`test/nowhere.test.ts: x`')).toEqual(['test/nowhere.test.ts is not there']);
});
