import * as z from 'zod';
import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { readSalary } from '../../../domain/postings/salary.ts';
import { sha256 } from '../../../domain/sha256.ts';
import { address, company, id, line, title } from '../fields.ts';
import { readRows } from '../rows.ts';
import type { OddRow, SuppliedPosting } from '../supplied-port.ts';
import type { SuppliedBoard } from './board.ts';
import type { Card } from './card.ts';
import { isBlind } from './card-links.ts';
import type { FoundCard } from './cards.ts';

export type PageRead = { postings: SuppliedPosting[]; odd: OddRow[] };

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Pay as the board prints it; what the board itself guessed is an estimate. */
const payOf = (pay: string | null): Pick<ParsedPosting, 'salary' | 'salaryText'> => {
  if (pay === null || !/\best\b|\bestim|schätz/iu.test(pay) || /employer est|arbeitgeber|employeur/iu.test(pay))
    return { salary: null, salaryText: pay };
  const read = readSalary(pay.replace(/\((?:[^()]*)\)/gu, ' '), null);
  return { salary: read === null ? null : { ...read, estimated: true }, salaryText: null };
};

const Row = z.object({ id, url: address, title, company, place: line });
/** A posting that shows no more than its card. */
export const postingOf = (row: z.infer<typeof Row>, card: Card, board: SuppliedBoard): ParsedPosting => ({
  externalId: row.id,
  url: row.url,
  title: row.title,
  companyName: row.company,
  descriptionHtml: card.snippet === null ? '' : `<p>${escaped(card.snippet)}</p>`,
  locations: row.place === null ? [] : [row.place],
  workMode: card.mode,
  ...payOf(card.pay),
  employmentType: card.type,
  department: null,
  // The rating that is kept is Glassdoor's; other boards have one of their own.
  ...(board.name === 'glassdoor' && card.rating !== null ? { company: { rating: card.rating } } : {}),
  postedAt: card.postedAt,
  expiresAt: null,
  facts: { snippet_only: true },
});

/** A posting whose address nobody tells is known by what it says, and found by searching for it. */
const named = ({ link, card, placement }: FoundCard, board: SuppliedBoard): FoundCard[] => {
  if (!isBlind(link)) return [{ link, card, placement }];
  const { title: role, company: who, place, pay, type, mode, postedAt, snippet } = card;
  if (role === null || who === null || [place, pay, type, mode, postedAt, snippet].every((one) => one === null))
    return [];
  const key = sha256([role, who, place ?? ''].join('\n').toLowerCase()).slice(0, 32);
  return [{ link: { id: `named-${key}`, url: board.searchUrl(`${role} ${who}`) }, card, placement }];
};

/** Cards as postings; one that has no title is odd, and so is one with no employer in a letter that names them. */
export const postingsOf = (cards: readonly FoundCard[], board: SuppliedBoard, isPage: boolean): PageRead => {
  const told = cards.flatMap((card) => named(card, board));
  // A page links to postings from its menus too: a link without words is no card.
  const real = isPage
    ? told.filter(({ card }) => card.title !== null && (card.company !== null || card.place !== null))
    : told;
  const byId = new Map(real.map((card) => [card.link.id, card]));
  const read = readRows(
    [...byId.values()].map(({ link, card }) => ({
      id: link.id,
      url: link.url,
      title: card.title,
      company: card.company,
      place: card.place,
    })),
    {
      schema: Row,
      needed: ['id', 'url', 'title'],
      toPosting: (row) => {
        const found = byId.get(row.id);
        return found === undefined ? undefined : postingOf(row, found.card, board);
      },
      idOf: (raw) => raw.id,
    },
  );
  return {
    odd: read.odd,
    postings: read.postings.map((posting) => ({
      posting,
      placement: byId.get(posting.externalId)?.placement ?? 'listed',
    })),
  };
};
