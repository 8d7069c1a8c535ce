import { decodeHTML } from 'entities';
import * as z from 'zod';
import { plainLine } from '../rows.ts';

/** A node of JSON-LD, or what an element of microdata says: names and values of any shape. */
export type Thing = Readonly<Record<string, unknown>>;
const Loose = z.record(z.string(), z.unknown());

/** The value as a node; undefined for anything else, lists too. */
export const thing = (value: unknown): Thing | undefined =>
  Array.isArray(value) ? undefined : Loose.safeParse(value).data;
/** One value or a list of them, always as a list. Lists of JSON-LD (`@list`, `@set`) count as lists. */
export const many = (value: unknown): unknown[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(many);
  const inner = thing(value);
  const listed = inner?.['@list'] ?? inner?.['@set'];
  return listed === undefined ? [value] : many(listed);
};

/** The nodes among one value or a list of them. */
export const things = (value: unknown): Thing[] =>
  many(value).flatMap((one) => {
    const node = thing(one);
    return node === undefined ? [] : [node];
  });

const NOTHING = /^(?:null|undefined|n\/?a|none|nan|-+|\.|\[object object\])$/iu;

/** A value as one line of text: a text or number itself, or what a node calls itself. Null when there is none. */
export const lineOf = (value: unknown): string | null => {
  const [first] = many(value);
  if (typeof first === 'number' || typeof first === 'boolean') return String(first);
  if (typeof first === 'string') {
    const text = plainLine(first);
    return text === '' || NOTHING.test(text) ? null : text;
  }
  const node = thing(first);
  if (node === undefined) return null;
  for (const name of ['@value', 'name', 'value', 'title', 'termCode', 'description', '@id', 'url']) {
    const text = typeof node[name] === 'string' || typeof node[name] === 'number' ? lineOf(node[name]) : null;
    if (text !== null) return text;
  }
  return null;
};
/** Every value as one line of text. */
export const linesOf = (value: unknown): string[] => many(value).flatMap((one) => lineOf(one) ?? []);

/** HTML or text as HTML: escaped markup is unescaped as often as it was escaped; lines of plain text stay lines. */
export const htmlOf = (value: unknown): string => {
  const texts = many(value).flatMap((one) => {
    const node = thing(one);
    const text = node === undefined ? one : (node['@value'] ?? node.text ?? node.description ?? node.name);
    return typeof text === 'string' && !NOTHING.test(text.trim()) ? [text] : [];
  });
  const joined = texts.length > 1 ? texts.map((text) => `<p>${text}</p>`).join('') : (texts[0] ?? '');
  let html = joined.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '');
  for (
    let times = 0;
    times < 3 &&
    /&(?:amp;)*(?:lt|#60|#x3c);\s*\/?[a-z]/iu.test(html) &&
    !/<\/?(?:p|div|ul|li|br|strong|h\d)\b/iu.test(html);
    times += 1
  )
    html = decodeHTML(html);
  return /<\/?[a-z][^<>]*>/iu.test(html) ? html : html.trim().replace(/\\r?\\n|\r?\n/gu, '<br>');
};

/** An http(s) address relative to the page; null for anything else. */
export const addressOf = (value: unknown, base: string): string | null => {
  const [first] = many(value);
  const node = thing(first);
  const written = typeof first === 'string' ? first : (node?.['@id'] ?? node?.url ?? node?.contentUrl);
  if (typeof written !== 'string' || written.trim() === '') return null;
  const decoded = decodeHTML(written.trim());
  // "www.fernhollow.example" is meant as a site, not as a page of this one.
  const url = URL.parse(/^www\./iu.test(decoded) ? `https://${decoded}` : decoded, base);
  return url !== null && /^https?:$/u.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
};
