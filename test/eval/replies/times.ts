import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { findTimes } from '../../../shared/adapters/times/chrono.ts';

/** What a text proposes: instants (null where the words fix none) with their zones, and the first one's length. */
const Row = z.object({
  id: z.string(),
  at: z.coerce.date(),
  zone: z.string(),
  text: z.string(),
  times: z.array(z.tuple([z.coerce.date().nullable(), z.string()])),
  minutes: z.number().optional(),
});

/** How many of the written messages' times are read exactly, all of a message's or none. */
export const readTimes = (): { right: number; all: number; wrong: string[] } => {
  const rows = readFileSync(join(import.meta.dirname, 'times.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const wrong = rows.filter(({ text, at, zone, times, minutes }) => {
    const found = findTimes(text, { at, zone });
    const [first] = found;
    const same =
      found.length === times.length &&
      times.every(([instant, place], n) => {
        const one = found[n];
        return one?.zone === place && (one.startsAt?.getTime() ?? null) === (instant?.getTime() ?? null);
      });
    const length =
      first?.startsAt === undefined || first.endsAt === undefined
        ? undefined
        : (first.endsAt.getTime() - first.startsAt.getTime()) / 60_000;
    return !same || (minutes !== undefined && length !== minutes);
  });
  return { right: rows.length - wrong.length, all: rows.length, wrong: wrong.map(({ id }) => id) };
};
