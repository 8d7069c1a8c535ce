import * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../../domain/postings/posting.ts';
import type { FetchAnswer } from '../../http/port.ts';
import { readJson } from '../answers.ts';
import { readDate } from '../dates.ts';
import { type BoardAdapter, BoardFailed, type Validators, WHOLE_BOARD } from '../port.ts';
import { oddReason } from '../rows.ts';
import { postingsOf } from './comment.ts';

/** https://hn.algolia.com/api: the month's thread comes whole in one answer. */
const API = 'https://hn.algolia.com/api/v1';
const NEWEST = `${API}/search_by_date?tags=story,author_whoishiring&hitsPerPage=20`;

const NONE: Validators = { etag: null, lastModified: null };

const number = z.union([z.number(), z.string().regex(/^[\w-]{1,40}$/u)]).transform(String);
const Stories = z.object({ hits: z.array(z.object({ objectID: number, title: z.string().nullish() })) });

const text = z.string().transform((written) => written.replaceAll('\u0000', '').toWellFormed());
/** A comment as an item of the thread, or as a hit of a search. */
const Comment = z.object({
  id: number.optional(),
  objectID: number.optional(),
  parent_id: number.nullish().catch(null),
  text: text.nullish(),
  comment_text: text.nullish(),
  author: text.nullish().catch(null),
  created_at: z.unknown().optional(),
  created_at_i: z.unknown().optional(),
});
const Thread = z.union([
  z.object({ children: z.array(z.unknown()), id: number.nullish().catch(null) }),
  z.object({ hits: z.array(z.unknown()), story_id: number.nullish().catch(null) }),
]);

type Read = { postings: ParsedPosting[]; odd: OddRow[] };

const readRow = (raw: unknown, row: number, story: string | null): Read => {
  const parsed = Comment.safeParse(raw);
  if (!parsed.success) return { postings: [], odd: [{ row, externalId: null, reason: oddReason(parsed.error) }] };
  const { data } = parsed;
  const id = data.id ?? data.objectID ?? null;
  const html = data.text ?? data.comment_text ?? null;
  // Deleted ones stay in the thread, and so do answers among the hits of a search.
  const isAnswer = story !== null && data.parent_id != null && data.parent_id !== story;
  if ((html === null && data.author == null) || isAnswer) return { postings: [], odd: [] };
  const odd = (reason: string): Read => ({
    postings: [],
    odd: [{ row, externalId: id?.slice(0, 255) ?? null, reason }],
  });
  if (id === null) return odd('id: there is none');
  if (html === null) return odd('text: there is none');
  const createdAt = readDate(data.created_at) ?? readDate(data.created_at_i);
  const read = postingsOf({ id: id.slice(0, 150), html, createdAt, author: data.author ?? null });
  return 'odd' in read ? odd(read.odd) : { postings: read, odd: [] };
};

/** Reads a thread: an item with its children, or the hits of a search. Throws BoardFailed when it is neither. */
export const parseHackerNews = (answer: unknown): Read => {
  const thread = Thread.safeParse(answer);
  if (!thread.success)
    throw new BoardFailed('unreadable', `Hacker News answered in another shape: ${oddReason(thread.error)}`);
  const { data } = thread;
  const [rows, story] = 'children' in data ? [data.children, data.id ?? null] : [data.hits, data.story_id ?? null];
  const seen = new Set<string>();
  const all: Read = { postings: [], odd: [] };
  for (const [row, raw] of rows.entries()) {
    const read = readRow(raw, row, story);
    const fresh = read.postings.filter(({ externalId }) => !seen.has(externalId));
    for (const { externalId } of fresh) seen.add(externalId);
    all.postings.push(...fresh);
    all.odd.push(...read.odd);
    if (fresh.length < read.postings.length)
      all.odd.push({ row, externalId: read.postings[0]?.groupId ?? null, reason: 'id: is on this board twice' });
  }
  return all;
};

/** Undefined when nothing changed. */
const newestThread = (answer: FetchAnswer): string | undefined => {
  if (answer.status === 304) return undefined;
  const stories = Stories.safeParse(readJson('Hacker News', 'such list', answer));
  const found = stories.data?.hits.find(({ title }) => /\bwho is hiring\b/iu.test(title ?? ''));
  if (found === undefined)
    throw new BoardFailed('unreadable', 'Hacker News shows no thread "Who is hiring?" among the newest.');
  return found.objectID;
};

/** The newest thread, or the one whose number is the token. */
export const hackerNewsPages: BoardAdapter['pages'] = async function* (token, fetch, known) {
  const ask = (url: string, validators: Validators) => fetch({ url, accept: 'application/json', ...validators });
  const stories = token === WHOLE_BOARD ? await ask(NEWEST, NONE) : undefined;
  const id = stories === undefined ? token : newestThread(stories);
  // An old thread's validators fit no new one.
  const answer = id === undefined ? stories : await ask(`${API}/items/${encodeURIComponent(id)}`, known);
  if (answer === undefined || answer.status === 304) yield { kind: 'not_modified' };
  else {
    const validators = { etag: answer.etag, lastModified: answer.lastModified };
    yield { kind: 'postings', ...parseHackerNews(readJson('Hacker News', 'such thread', answer)), validators };
  }
};
