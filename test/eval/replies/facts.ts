import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { findTimes } from '../../../shared/adapters/times/chrono.ts';
import { RESPONSE_CLASSES } from '../../../shared/domain/enums.ts';
import { decision } from '../../../shared/domain/replies/decision.ts';
import { extract } from '../../../shared/services/replies/extract.ts';
import type { Bar } from '../report.ts';

const list = z.array(z.string()).default([]);
const Row = z.object({
  id: z.string(),
  label: z.enum(RESPONSE_CLASSES),
  body: z.string(),
  says: z.object({
    change: z.string().optional(),
    minutes: z.int().optional(),
    place: z.string().optional(),
    who: list,
    booking: z.string().optional(),
    questions: list,
    documents: list,
    deadlines: list,
    pay: list,
    terms: list,
    starts: z.string().optional(),
  }),
});
type Row = z.infer<typeof Row>;
/** All messages came then. */
const AT = { receivedAt: new Date('2026-11-10T10:00:00Z'), zone: 'Europe/London' };
const KINDS = [
  'change',
  'minutes',
  'place',
  'who',
  'booking',
  'questions',
  'documents',
  'deadlines',
  'pay',
  'terms',
  'starts',
] as const;
type Kind = (typeof KINDS)[number];

const same = (value: string): string => value.toLowerCase().replace(/\s+/g, ' ').trim();
const all = (...values: readonly (string | number | undefined)[]): string[] =>
  values.flatMap((value) => (value === undefined ? [] : [same(String(value))]));

const written = ({ says }: Row): Record<Kind, string[]> => ({
  change: all(says.change),
  minutes: all(says.minutes),
  place: all(says.place),
  who: all(...says.who),
  booking: all(says.booking),
  questions: all(...says.questions),
  documents: all(...says.documents),
  deadlines: all(...says.deadlines),
  pay: all(...says.pay),
  terms: all(...says.terms),
  starts: all(says.starts),
});

const read = ({ label, body }: Row): Record<Kind, string[]> => {
  const message = {
    subject: '',
    fromEmail: 'someone@company.example',
    headers: {},
    calendar: undefined,
    delivery: undefined,
    text: body,
  };
  const found = extract(findTimes, message, decision(label, 'phrases', []), AT);
  const base = found.offer?.pay.slice(0, 1) ?? [];
  return {
    change: all(found.change?.kind),
    minutes: all(found.duration?.minutes),
    place: all(found.place?.place),
    who: all(...found.interviewers.map(({ name }) => name)),
    booking: all(found.booking_url),
    questions: all(...found.questions.map(({ text }) => text)),
    documents: all(...found.documents.map(({ what }) => what ?? '')),
    deadlines: all(...found.deadlines.map(({ local }) => local ?? '')),
    pay: all(...base.map((one) => `${one.min_minor ?? one.max_minor} ${one.currency} ${one.period}`)),
    terms: all(...(found.offer?.terms ?? []).map(({ kind }) => kind)),
    starts: all(found.offer?.starts?.local),
  };
};

/** How much of what messages say is read out of them, by kind: F1 of what was found against what is written. */
export const factBars = (print: (line: string) => void = console.log): Bar[] => {
  const rows = readFileSync(join(import.meta.dirname, 'facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const tally = new Map<Kind, { right: number; found: number; written: number }>();
  for (const row of rows) {
    const [there, found] = [written(row), read(row)];
    for (const kind of KINDS) {
      const now = tally.get(kind) ?? { right: 0, found: 0, written: 0 };
      now.right += found[kind].filter((one) => there[kind].includes(one)).length;
      now.found += found[kind].length;
      now.written += there[kind].length;
      tally.set(kind, now);
      if (found[kind].length !== there[kind].length || found[kind].some((one) => !there[kind].includes(one)))
        print(`  ${row.id}: ${kind} ${there[kind].join(' | ') || '-'}, read as ${found[kind].join(' | ') || '-'}`);
    }
  }
  const f1 = ({ right, found, written: there }: { right: number; found: number; written: number }): number =>
    (2 * right) / Math.max(1, found + there);
  print(`\nfacts of ${rows.length} messages, F1 by kind:`);
  for (const [kind, one] of tally) print(`  ${kind.padEnd(10)} ${f1(one).toFixed(3)} of ${one.written}`);
  const whole = { right: 0, found: 0, written: 0 };
  for (const one of tally.values()) {
    whole.right += one.right;
    whole.found += one.found;
    whole.written += one.written;
  }
  return [
    { name: 'facts read out, F1', figure: f1(whole), atLeast: 0.9 },
    { name: 'facts read out, lowest F1 of a kind', figure: Math.min(...[...tally.values()].map(f1)), atLeast: 0.8 },
  ];
};
