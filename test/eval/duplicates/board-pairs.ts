import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import type { LabelledPair } from './labelled.ts';

export const REAL_DATA_DIR = resolve(process.env.REAL_DATA_DIR ?? '../shared/data');
const FOLDER = join(REAL_DATA_DIR, 'postings/linkedin-indeed-2018');

const Side = z.object({ file: z.string(), row: z.int(), title: z.string(), company: z.string(), location: z.string() });
const Pairs = z.array(z.object({ indeed: Side, linkedin: Side, label: z.enum(['duplicate', 'distinct']) }));
type Side = z.infer<typeof Side>;

export const hasBoardPairs = (): boolean => existsSync(join(FOLDER, 'cross_board_pairs.json'));

/** Rows of a CSV with quoted fields, by their header. */
const readCsv = (path: string): Record<string, string>[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of readFileSync(path, 'utf8').matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  const [header = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
};

/** The labelled pairs whose two postings are there; `absent` counts those whose file is not in the folder. */
export const boardPairs = (): { pairs: LabelledPair[]; absent: number } => {
  const files = new Map<string, Record<string, string>[]>();
  const find = (side: Side): string | undefined => {
    const path = join(FOLDER, side.file);
    if (!existsSync(path)) return undefined;
    const rows = files.get(side.file) ?? readCsv(path);
    files.set(side.file, rows);
    const row = rows[side.row];
    return row?.title?.trim() === side.title.trim() ? row.description : undefined;
  };
  const labelled = Pairs.parse(JSON.parse(readFileSync(join(FOLDER, 'cross_board_pairs.json'), 'utf8')));
  const pairs = labelled.flatMap(({ indeed, linkedin, label }, n): LabelledPair[] => {
    const [left, right] = [find(indeed), find(linkedin)];
    if (left === undefined || right === undefined) return [];
    const side = (one: Side, text: string, url: string) => ({
      url,
      title: one.title,
      companyName: one.company,
      location: one.location,
      isRemote: false,
      text,
    });
    return [
      {
        id: `${indeed.file}:${indeed.row}|${linkedin.file}:${linkedin.row}`,
        kind: 'two boards',
        a: side(indeed, left, `https://indeed.example/viewjob?jk=${n}00000000a`),
        b: side(linkedin, right, `https://linkedin.example/jobs/view/${n}00000000b`),
        same: label === 'duplicate',
      },
    ];
  });
  return { pairs, absent: labelled.length - pairs.length };
};
