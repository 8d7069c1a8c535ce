import { plainLine } from '../rows.ts';
import type { Placement } from '../supplied-port.ts';
import { type Habits, readCard } from './card.ts';
import type { FoundCard, JobLink } from './cards.ts';
import type { Line } from './lines.ts';
import { isBadge, isFoot, isHead, isRating, sectionOf } from './words.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`\])}]+/giu;
const RULE = /^[\s\-_=*~—–─━.#]{3,}$/u;
const MOST_CARDS = 500;
/** Title, employer and place: with these a card is whole, whatever stands above it. */
const WHOLE = 3;

type Entry = { text: string; link: (JobLink & { isAd?: boolean }) | undefined; isBreak: boolean; section: Placement };

export type LinkIn = (address: string) => (JobLink & { isAd?: boolean }) | undefined;

const asLine = (text: string, job: string | null): Line => ({
  text,
  job,
  strong: false,
  hint: '',
  moment: null,
  element: null,
});

const entriesOf = (text: string, linkIn: LinkIn): Entry[] => {
  let section: Placement = 'listed';
  return text.split(/\r\n?|\n/u).map((raw): Entry => {
    const link = [...raw.matchAll(ADDRESS)].map(([address]) => linkIn(address)).find((one) => one !== undefined);
    const bare = plainLine(
      raw
        .replace(ADDRESS, ' ')
        .replace(/[[(<]\s*[\])>]/gu, ' ')
        .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}|^#+\s|^>+\s?/gu, '')
        .replace(/[[\]]/gu, ' '),
    );
    section = sectionOf(bare) ?? section;
    return { text: bare, link, isBreak: bare === '' || RULE.test(raw), section };
  });
};

/** What stands beside many addresses, or ends in a colon, calls no posting by name: "Job anzeigen:", "Voir le poste". */
const labelsOf = (said: readonly string[]): Set<string> => {
  const counts = new Map<string, number>();
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
  const isLabel = (text: string, count: number) =>
    text.length <= 60 && (/[:：]$/u.test(text) || (count >= 3 && count * 2 > said.length));
  return new Set([...counts].flatMap(([text, count]) => (isLabel(text, count) ? text : [])));
};

const isTold = ({ text, isBreak }: Entry): boolean =>
  !isBreak && !isBadge(text) && !isRating(text) && !isHead(text) && !isFoot(text) && sectionOf(text) === undefined;

/** More lines than any card has above its address: what is further up is another's. */
const MOST_ABOVE = 40;
/** The lines above a posting's address, from the last line up, until a card is whole and a gap comes. */
const cardAbove = (block: readonly Entry[]): Entry[] => {
  const card: Entry[] = [];
  for (const entry of block.slice(-4 * MOST_ABOVE).reverse()) {
    if (card.length >= MOST_ABOVE) break;
    const told = card.filter(isTold).length;
    if (entry.isBreak && (told >= WHOLE || (told >= 2 && /[·•]| - /u.test(card.find(isTold)?.text ?? '')))) break;
    if (RULE.test(entry.text) && told > 0) break;
    if (!entry.isBreak && !isHead(entry.text) && sectionOf(entry.text) === undefined) card.unshift(entry);
  }
  return card;
};

/**
 * The cards of a letter without markup: title, employer and place in lines, with the posting's address below them ("View
 * job: https://…") or beside the title.
 */
export const findCardsInText = (text: string, linkIn: LinkIn, habits: Habits, from: Date): FoundCard[] => {
  const entries = entriesOf(text, linkIn);
  const beside = entries.flatMap(({ link, text: said }, n) => (link === undefined ? [] : [{ link, said, n }]));
  const labels = labelsOf(beside.flatMap(({ said }) => (said === '' || isBadge(said) ? [] : said)));
  const linked = beside.map((one) => (labels.has(one.said) ? { ...one, said: '' } : one));
  const isTitled = linked.filter(({ said }) => said !== '' && !isBadge(said)).length * 2 > linked.length;
  const cards = new Map<string, FoundCard>();
  for (const [k, { link, n }] of linked.entries()) {
    const end = linked[k + 1]?.n ?? entries.length;
    const block = isTitled
      ? entries.slice(n, end).filter(({ isBreak }) => !isBreak)
      : cardAbove(entries.slice(k === 0 ? 0 : (linked[k - 1]?.n ?? 0) + 1, n));
    const foot = block.findIndex((entry, at) => at > 0 && (isFoot(entry.text) || sectionOf(entry.text) !== undefined));
    const own = (foot < 0 ? block : block.slice(0, foot)).slice(0, 14).filter(({ text: said }) => said !== '');
    const told = own.flatMap((entry, at) => (isTold(entry) ? at : []));
    const called = (habits.companyFirst && !isTitled && told.length > 2 ? told[1] : undefined) ?? 0;
    const card = readCard(
      own.map((entry, at) => asLine(entry.text, at === called ? link.id : null)),
      habits,
      from,
    );
    const known = cards.get(link.id);
    if ((known !== undefined && known.card.company !== null) || cards.size >= MOST_CARDS) continue;
    if (known !== undefined && card.title === null) continue;
    const section = entries[n]?.section ?? 'listed';
    const placement = section === 'similar' ? section : link.isAd === true || card.isSponsored ? 'sponsored' : 'listed';
    cards.set(link.id, { link: { id: link.id, url: link.url }, card, placement });
  }
  return [...cards.values()];
};
