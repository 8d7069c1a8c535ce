import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { BoardsConfig } from '../../shared/adapters/boards/registry.ts';
import type { GuardedFetch } from '../../shared/adapters/http/port.ts';

const folder = join(import.meta.dirname, '../fixtures/boards');

const Recording = z.strictObject({
  /** The board that was recorded. */
  token: z.string(),
  /** What is answered at which address: files beside the recording. Every other address has a 404. */
  answers: z.record(z.url(), z.string()),
  /** Where the rows stand: the file, the path of the list in JSON ("" for the root) or the element in XML, their id. */
  rows: z.strictObject({ file: z.string(), list: z.string(), id: z.string(), title: z.string() }),
  /** What at least one of its postings gives: a field of ParsedPosting, or "text". */
  gives: z.array(z.string()).min(1),
  /** What a row says that the board itself does not show, so that it is neither a posting nor odd. */
  hides: z.string().optional(),
});

/** One board's recorded answers, invented in the board's real shape: test/fixtures/boards/<name>/recording.json. */
export const boardRecording = (name: string) => {
  const recording = Recording.parse(JSON.parse(readFileSync(join(folder, name, 'recording.json'), 'utf8')));
  const file = (path: string): string => readFileSync(join(folder, name, path), 'utf8');
  return { ...recording, file };
};

/**
 * A server that gives `answers` by address, with an ETag, and 404 for everything else; or, `forgiving`, its last answer,
 * as for pages that were counted differently.
 */
export const serving = (
  answers: Readonly<Record<string, string>>,
  forgiving = false,
): GuardedFetch & { asked: string[] } => {
  const last = forgiving ? Object.values(answers).at(-1) : undefined;
  const asked: string[] = [];
  const fetch: GuardedFetch = async ({ url }) => {
    asked.push(url);
    const body = answers[url] ?? last;
    return {
      status: body === undefined ? 404 : 200,
      url,
      body: new TextEncoder().encode(body ?? ''),
      contentType: null,
      etag: '"1"',
      lastModified: null,
      retryAfterSeconds: null,
    };
  };
  return Object.assign(fetch, { asked });
};

/** A server that gives the same answer to everything. */
export const answering =
  (status: number, body: string, at?: string): GuardedFetch =>
  async ({ url }) => ({
    status,
    url: at ?? url,
    body: new TextEncoder().encode(body),
    contentType: null,
    etag: null,
    lastModified: null,
    retryAfterSeconds: status === 429 ? 60 : null,
  });

/** A configuration in which every board can be tried: keys that open nothing. */
export const INVENTED_KEYS: BoardsConfig = {
  adzunaAppId: 'invented-id',
  adzunaAppKey: 'invented-key',
  usaJobsKey: 'invented-key',
  usaJobsEmail: 'operator@fernhollow.example',
};
