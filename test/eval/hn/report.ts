/**
 * `npm run eval -- hn`: what "Who is hiring" comments yield. The rules were written while looking at comments with
 * even numbers; those with odd numbers were kept apart, and 65 of them labelled by hand before the first measurement.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { type ReadComment, readComment } from '../../../shared/adapters/boards/hacker-news/comment.ts';
import type { Bar, Report } from '../report.ts';
import { LABELS, type Label, NO_POSTINGS } from './labels.ts';

const folder = resolve(process.env.REAL_DATA_DIR ?? '../shared/data');
const file = join(folder, 'postings', 'hn', 'hn_2016-2017.jsonl.gz');
const Comment = z.object({ id: z.string(), full_html: z.string(), remote: z.boolean() });
type Comment = z.infer<typeof Comment>;

const share = (part: number, all: number): string => `${((100 * part) / Math.max(all, 1)).toFixed(1)}%`.padStart(7);

const yields = (title: string, comments: readonly Comment[]): void => {
  const read = comments.flatMap(({ full_html: html }) => {
    const one = readComment(html);
    return 'odd' in one ? [] : [one];
  });
  const count = (has: (one: ReadComment) => boolean) => share(read.filter(has).length, read.length);
  console.log(
    `${title.padEnd(16)}${String(comments.length).padStart(6)}${share(comments.length - read.length, comments.length)}` +
      `${count(({ company }) => company !== null)}${count(({ titleFound }) => titleFound)}` +
      `${count(({ header }) => header.places.length > 0)}${count(({ header }) => header.mode !== null)}` +
      `${count(({ header }) => header.pay !== null)}${count(({ roles }) => roles.length > 1)}` +
      `${(read.reduce((sum, { roles }) => sum + roles.length, 0) / read.length).toFixed(2).padStart(7)}`,
  );
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
const holds = (texts: readonly string[], word: string): boolean =>
  texts.some((text) => plain(text).includes(plain(word)));

type Marks = { company: boolean; title: boolean; place: boolean; mode: boolean };
/** Which parts of a label were read as a person read them. */
const mark = (label: Label, read: ReadComment): Marks => ({
  company: label.company === null ? read.company === null : plain(read.company ?? '').startsWith(plain(label.company)),
  title:
    label.titles.length === 0
      ? !read.titleFound
      : label.titles.every((title) =>
          holds(
            read.roles.map((role) => role.title),
            title,
          ),
        ),
  place: label.places.every((place) => holds(read.header.places, place)),
  mode: (label.mode ?? 'onsite') === (read.header.mode ?? 'onsite'),
});

export const report: Report = async () => {
  if (!existsSync(file)) {
    console.log(`postings/hn: skipped, since ${folder} (REAL_DATA_DIR) does not hold it.`);
    return [];
  }
  const comments = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => Comment.parse(JSON.parse(line)));
  const isHeldOut = ({ id }: { id: string }): boolean => Number(id) % 2 === 1;
  console.log('share of the comments read    odd company  title  place   mode    pay several  roles');
  yields(
    'looked at',
    comments.filter((one) => !isHeldOut(one)),
  );
  yields('held out', comments.filter(isHeldOut));

  const byId = new Map(comments.map((one) => [one.id, one]));
  const right = { company: 0, title: 0, place: 0, mode: 0 };
  for (const label of LABELS) {
    const read = readComment(byId.get(label.id)?.full_html ?? '');
    const marks: Marks =
      'odd' in read ? { company: false, title: false, place: false, mode: false } : mark(label, read);
    for (const part of ['company', 'title', 'place', 'mode'] as const) if (marks[part]) right[part] += 1;
    const missed = Object.entries(marks).flatMap(([part, ok]) => (ok ? [] : part));
    if (missed.length > 0)
      console.log(
        `  ${label.id}: ${missed.join(', ')} ${'odd' in read ? read.odd : JSON.stringify([read.company, read.roles.map(({ title }) => title).slice(0, 4), read.header.places, read.header.mode])}`,
      );
  }
  const odd = NO_POSTINGS.filter((id) => 'odd' in readComment(byId.get(id)?.full_html ?? '')).length;
  const isRemote = (html: string): boolean => {
    const read = readComment(html);
    return !('odd' in read) && read.header.mode === 'remote';
  };
  const held = comments.filter(isHeldOut);
  const flagged = held.filter(({ full_html: html }) => isRemote(html));
  const agreed = flagged.filter(({ remote }) => remote).length;
  console.log(
    `remote: ${flagged.length} of the held out; the data set's own flag agrees with ${share(agreed, flagged.length).trim()}`,
  );

  const bar = (name: string, part: number, all: number, atLeast: number): Bar => ({
    name,
    figure: part / all,
    atLeast,
  });
  return [
    bar('labelled comments, company right', right.company, LABELS.length, 0.9),
    bar('labelled comments, roles right', right.title, LABELS.length, 0.75),
    bar('labelled comments, places right', right.place, LABELS.length, 0.85),
    bar('labelled comments, remote or not right', right.mode, LABELS.length, 0.9),
    bar('what is no posting found odd', odd, NO_POSTINGS.length, 1),
  ];
};
