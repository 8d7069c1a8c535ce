import { decodeHTML } from 'entities';

/** A line of a comment as people see it, and the addresses that it links to. */
export type CommentLine = { text: string; links: string[] };

const MOST_CHARACTERS = 40_000;
/** What is longer is a paragraph; its beginning tells. */
const MOST_IN_A_LINE = 1_500;
const LINK = /<a\s[^>]*?href\s*=\s*"(?<href>[^"]*)"[^>]*>(?<shown>[\s\S]*?)<\/a>/giu;
const BARE = /\bhttps?:\/\/[^\s<>"|)\]]+/giu;

const webAddress = (written: string): string[] => {
  const url = URL.parse(written.replace(/[.,;:!]+$/u, ''));
  return url !== null && /^https?:$/u.test(url.protocol) ? [url.href] : [];
};

/** The lines of a comment's HTML, empty ones left out. Paragraphs begin with an open <p>; line feeds count. */
export const commentLines = (html: string): CommentLine[] =>
  html
    .slice(0, MOST_CHARACTERS)
    .split(/<p>|<\/p>|<br\s*\/?>|<\/?pre>|<\/?code>|<\/?li>|\n/iu)
    .flatMap((part) => {
      const links = [...part.matchAll(LINK)].map((found) => decodeHTML(found.groups?.href ?? ''));
      const text = decodeHTML(part.replace(LINK, '$<shown>').replace(/<\/?[a-z][^<>]*>/giu, ''))
        .replace(/[\s\u00a0\u200b]+/gu, ' ')
        .trim()
        .slice(0, MOST_IN_A_LINE);
      const bare = text.match(BARE) ?? [];
      return text === '' ? [] : { text, links: [...new Set([...links, ...bare].flatMap(webAddress))] };
    });
