import { BOARD_TERMS, type BoardTerms, termsOf } from './board-terms.ts';

/** The credit that a board asks for, as answers that show its posting carry it. */
export type Attribution = {
  /** The words to show. */
  text: string;
  /** Where they lead: the posting on the board, else the board. */
  url: string;
  rules: readonly string[];
};

/** The name before the ending: remoteok.com, remoteok.io; adzuna.co.uk, adzuna.de. */
const nameOf = (host: string): string | undefined =>
  /(?:^|\.)(?<name>[a-z0-9-]+)\.(?:[a-z]{2,4}|co[m]?\.[a-z]{2})$/u.exec(host.toLowerCase())?.groups?.name;

const adapterOfHost = (host: string): string | undefined => {
  const name = nameOf(host);
  return Object.keys(BOARD_TERMS).find((adapter) => adapter.replaceAll('-', '') === name);
};

/**
 * The credit for a posting from the board with that adapter, or whose address leads to such a board; null where
 * nobody asks for one.
 */
export const attributionOf = (adapter: string | null, postingUrl: string | null): Attribution | null => {
  const host = URL.parse(postingUrl ?? '')?.hostname ?? '';
  const there = adapterOfHost(host);
  const terms: BoardTerms | null = termsOf(adapter) ?? termsOf(there ?? null);
  if (terms === null) return null;
  const onBoard = there !== undefined && (termsOf(adapter) === null || there === adapter);
  return { text: terms.text, url: onBoard && postingUrl !== null ? postingUrl : terms.link, rules: terms.rules };
};
