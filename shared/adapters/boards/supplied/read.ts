import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { sha256 } from '../../../domain/sha256.ts';
import {
  MOST_PAGE,
  MOST_TEXT,
  type NotSupplied,
  type ReadSupplied,
  type SuppliedDocument,
  type SuppliedPosting,
  type SuppliedRead,
} from '../supplied-port.ts';
import type { SuppliedBoard } from './board.ts';
import { boardAt, postingAt, suppliedBoard, suppliedBoards } from './boards.ts';
import type { PageRead } from './card-postings.ts';
import { isMhtml, type Message, readMessage } from './message.ts';
import { readHtml, readPlain } from './page.ts';
import { boardOfHtml } from './page-addresses.ts';
import { readPasted } from './pasted.ts';

const NAMES = suppliedBoards.map(({ label }) => label).join(', ');
const missing = (field: string, message: string): NotSupplied => ({ missing: [{ field, message }] });
const unreadable = missing(
  'content',
  'This is nested deeper than any page: save it again, or paste the posting’s text.',
);

/** Nothing that names whom a letter was sent to is kept; a card that cannot do without the name is left out. */
const withoutReader = (read: PageRead, recipients: readonly string[]): PageRead => {
  const names = recipients.map((one) => one.toLowerCase());
  const isTold = (text: string | null) => text !== null && names.some((name) => text.toLowerCase().includes(name));
  const odd = [...read.odd];
  const postings = read.postings.flatMap((one, row): SuppliedPosting[] => {
    const { posting } = one;
    if (isTold(posting.title) || isTold(posting.companyName)) {
      odd.push({ row, externalId: posting.externalId, reason: 'title: names the person the letter was sent to' });
      return [];
    }
    return [
      {
        ...one,
        posting: {
          ...posting,
          descriptionHtml: isTold(posting.descriptionHtml) ? '' : posting.descriptionHtml,
          locations: posting.locations.filter((place) => !isTold(place)),
          salaryText: isTold(posting.salaryText ?? null) ? null : (posting.salaryText ?? null),
        },
      },
    ];
  });
  return { postings, odd };
};

const readLetter = async (
  mail: Message,
  document: SuppliedDocument,
  now: Date,
): Promise<SuppliedRead | NotSupplied> => {
  const domain = mail.from.replace(/^.*@/u, '').toLowerCase();
  const sender = suppliedBoards.find(({ senders }) => senders.test(domain));
  const inText = [...mail.text.slice(0, MOST_TEXT).matchAll(/https?:\/\/[^\s<>"']+/gu)]
    .map(([url]) => boardAt(url))
    .find((one) => one !== undefined);
  const board =
    (document.board === undefined ? undefined : suppliedBoard(document.board)) ??
    sender ??
    (mail.html === null ? undefined : await boardOfHtml(mail.html, [])) ??
    inText;
  if (board === undefined) return missing('content', `This message leads to no posting on ${NAMES}.`);
  const from = mail.date !== null && mail.date < now ? mail.date : now;
  const html = mail.html === null ? undefined : await readHtml(mail.html, board, { told: [], from, isPage: false });
  if (mail.html !== null && html === undefined && mail.text === '') return unreadable;
  const text = mail.text === '' ? undefined : readPlain(mail.text.slice(0, MOST_TEXT), board, from);
  // The part that says more: some letters carry one line of text beside their HTML, some only text.
  const best = score(text) > score(html) ? text : html;
  if (best === undefined || best.postings.length + best.odd.length === 0)
    return missing('content', `No posting of ${board.label} can be found in this message.`);
  return { board: board.name, form: 'alert', ...withoutReader(best, mail.recipients) };
};

/** A letter, or those that were forwarded as its attachments: of one board, each posting once. */
const readLetters = async (
  mail: Message,
  document: SuppliedDocument,
  now: Date,
): Promise<SuppliedRead | NotSupplied> => {
  const own = await readLetter(mail, document, now);
  if (mail.carried.length === 0) return own;
  const all = [own];
  for (const one of mail.carried) {
    const recipients = [...mail.recipients, ...one.recipients];
    all.push(await readLetter({ ...one, recipients }, document, now));
  }
  const read = all.flatMap((one) => ('missing' in one ? [] : [one]));
  const [first] = read;
  if (first === undefined) return all[1] ?? own;
  const same = read.filter(({ board }) => board === first.board);
  const postings = new Map(same.flatMap((one) => one.postings).map((one) => [one.posting.externalId, one] as const));
  return { ...first, postings: [...postings.values()], odd: same.flatMap(({ odd }) => odd) };
};

const score = (read: PageRead | undefined): number =>
  read === undefined
    ? -1
    : read.postings.filter(({ posting }) => posting.companyName !== null).length * 10 + read.postings.length;

const readPageOf = async (
  html: string,
  told: string[],
  board: SuppliedBoard | undefined,
  now: Date,
): Promise<SuppliedRead | NotSupplied> => {
  const found = board ?? (await boardOfHtml(html, told));
  if (found === undefined) return missing('content', `This is no page of ${NAMES}: give its address as url.`);
  const read = await readHtml(html, found, { told, from: now, isPage: true });
  if (read === undefined) return unreadable;
  if (read.postings.length + read.odd.length > 0) return { board: found.name, form: 'page', ...read };
  return missing(
    'url',
    `No posting of ${found.label} can be told in this page: give the posting’s address as url, or paste its text.`,
  );
};

const readText = (document: Extract<SuppliedDocument, { kind: 'text' }>, now: Date): SuppliedRead | NotSupplied => {
  const content = document.content.slice(0, MOST_TEXT);
  const addresses = [...content.matchAll(/https?:\/\/[^\s<>"')\]]+/gu)].map(([url]) => url);
  const links = addresses.flatMap((url) => postingAt(url) ?? []);
  const own = document.url === undefined ? undefined : postingAt(document.url);
  const distinct = new Set(links.map(({ id }) => id));
  // Several postings' addresses: a letter's text, pasted.
  if (own === undefined && distinct.size > 1) {
    const board = links[0]?.board;
    const read = board === undefined ? undefined : readPlain(content, board, now);
    if (board !== undefined && read !== undefined && read.postings.length > 0)
      return { board: board.name, form: 'text', ...read };
  }
  const link = own ?? links[0];
  const board =
    link?.board ??
    (document.board === undefined ? undefined : suppliedBoard(document.board)) ??
    boardAt(document.url ?? '');
  const read = readPasted(content, document.said ?? {}, now);
  const noBoard =
    board === undefined
      ? [{ field: 'url', message: `Give the posting’s address on ${NAMES} as url, or name the board as board.` }]
      : [];
  if ('missing' in read) return { missing: [...read.missing, ...noBoard] };
  if (board === undefined) return { missing: noBoard };
  const { title, companyName, locations } = read.posting;
  const key = sha256([title, companyName ?? '', locations[0] ?? ''].join('\n').toLowerCase()).slice(0, 32);
  const posting: ParsedPosting = {
    ...read.posting,
    externalId: link?.id ?? `named-${key}`,
    url: link?.url ?? board.searchUrl(`${title} ${companyName ?? ''}`),
  };
  return { board: board.name, form: 'text', postings: [{ posting, placement: 'listed' }], odd: [] };
};

/** See ReadSupplied for the promise. */
export const readSupplied: ReadSupplied = async (document, now) => {
  if (document.kind === 'text') return readText(document, now);
  const board = document.board === undefined ? undefined : suppliedBoard(document.board);
  if (document.kind === 'html' && !isMhtml(document.content)) {
    const told = document.url === undefined ? [] : [document.url];
    return readPageOf(document.content.slice(0, MOST_PAGE), told, board, now);
  }
  const bytes = document.kind === 'eml' ? document.content : Buffer.from(document.content, 'utf8');
  const mail = await readMessage(bytes);
  if (mail === undefined || (mail.html === null && mail.text === '' && mail.carried.length === 0))
    return missing('content', 'This cannot be read as a message: give the .eml file as it was saved.');
  if (mail.location === null && document.kind === 'eml') return readLetters(mail, document, now);
  const told = [document.kind === 'html' ? (document.url ?? []) : [], mail.location ?? []].flat();
  return readPageOf(mail.html ?? '', told, board, mail.date !== null && mail.date < now ? mail.date : now);
};
