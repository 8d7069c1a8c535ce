import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readMail } from '../../../shared/adapters/mail/read.ts';
import { RESPONSE_CLASSES } from '../../../shared/domain/enums.ts';
import type { Classification } from '../../../shared/domain/replies/classes.ts';
import type { ReplyMessage } from '../../../shared/domain/replies/message.ts';

/** A message and the class a person gave it. */
export type Labelled = { id: string; source: string; label: Classification; message: ReplyMessage };

const Own = z.object({
  id: z.string(),
  voice: z.string(),
  label: z.enum(RESPONSE_CLASSES),
  hard: z.string().nullable(),
  subject: z.string(),
  from: z.string(),
  date: z.string(),
  body: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  calendar: z
    .object({
      method: z.string(),
      start: z.coerce.date(),
      end: z.coerce.date(),
      zone: z.string(),
      location: z.string(),
      summary: z.string(),
    })
    .optional(),
  delivery: z.object({ action: z.enum(['failed', 'delayed']), status: z.string(), recipient: z.string() }).optional(),
});

const addressOf = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from.trim();
const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** The project's own messages, invented in many voices before the rules were written; `hard` says what makes one hard. */
export const ownMessages = (): Labelled[] => ['first.jsonl', 'voices.jsonl', 'further.jsonl'].flatMap(messagesIn);

/** What is learned from and never measured by: more messages, and sayings of one sentence. */
export const learnedBeside = (): Labelled[] => ['more.jsonl', 'sayings.jsonl'].flatMap(messagesIn);

/** Invented messages of one file here. */
export const messagesIn = (file: string): Labelled[] =>
  lines(join(import.meta.dirname, file)).map((line) => {
    const row = Own.parse(JSON.parse(line));
    const { calendar, delivery } = row;
    return {
      id: row.id,
      source: row.voice,
      label: row.label,
      message: {
        subject: row.subject,
        fromEmail: addressOf(row.from),
        headers: row.headers ?? {},
        calendar: calendar && {
          method: calendar.method,
          uid: row.id,
          startsAt: calendar.start,
          endsAt: calendar.end,
          zone: calendar.zone,
          summary: calendar.summary,
          location: calendar.location,
          url: undefined,
          organizer: undefined,
        },
        delivery: delivery && { ...delivery, diagnostic: undefined },
        text: row.body,
      },
    };
  });

const Dev = z.object({
  id: z.string(),
  source: z.string(),
  label: z.enum(RESPONSE_CLASSES),
  subtype: z.string().nullable(),
  subject: z.string().nullable(),
  from: z.string().nullable(),
  body: z.string().nullable(),
});

export const REAL_DATA_DIR = process.env.REAL_DATA_DIR ?? '../shared/data';
export const hasDevMessages = (): boolean => existsSync(join(REAL_DATA_DIR, 'emails/dev.jsonl'));

/** Some rows kept their transfer encoding: they are put through the reader as the mail they were. */
const readable = async (body: string): Promise<string> => {
  const encoding =
    /^[A-Za-z0-9+/=\s]+$/.test(body) && body.length > 60 && !/ [a-z]+ [a-z]+ /.test(body)
      ? 'base64'
      : /=\r?\n|=[0-9A-F]{2}/.test(body)
        ? 'quoted-printable'
        : '8bit';
  const type = /<(?:html|body|div|table|br)\b/i.test(body) ? 'text/html' : 'text/plain';
  const raw = `MIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
  return (await readMail(Buffer.from(raw))).text;
};

/** The labelled messages of others, where the data folder is. Their headers were not kept. */
export const devMessages = async (): Promise<Labelled[]> =>
  Promise.all(
    lines(join(REAL_DATA_DIR, 'emails/dev.jsonl')).map(async (line) => {
      const row = Dev.parse(JSON.parse(line));
      return {
        id: row.id,
        source: row.source,
        // The set has no class for an offer and files it as a request, with the subtype `offer` or `offer_deadline`.
        label: row.subtype?.startsWith('offer') ? 'offer' : row.label,
        message: {
          subject: row.subject ?? '',
          fromEmail: addressOf(row.from ?? ''),
          headers: {},
          calendar: undefined,
          delivery: undefined,
          text: await readable(row.body ?? ''),
        },
      };
    }),
  );
