import { decodeHTML } from 'entities';
import { jsonrepair } from 'jsonrepair';
import { many, type Thing, thing } from './value.ts';

/** Repairing costs more than reading: what is longer and broken stays broken. */
const MOST_TO_REPAIR = 1_000_000;
const DEEPEST = 40;
const MOST_NODES = 50_000;

const isData = (value: unknown): boolean => typeof value === 'object' && value !== null;
const tried = (parse: () => unknown): unknown => {
  try {
    const value = parse();
    return isData(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A script's text without comments of HTML and CDATA marks around it, comments before it, a semicolon at its end. */
const bare = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/u, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$/u, '')
    .trim()
    .replace(/^(?:(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)\s*)+/u, '')
    .replace(/;$/u, '');

/**
 * Data from the text of a script: as it is, unescaped where it was escaped for HTML, or repaired (trailing commas,
 * comments, raw line breaks, single quotes, a missing end). Undefined when it is none.
 */
export const readData = (text: string): { data: unknown; repaired: boolean } | undefined => {
  const script = bare(text);
  if (script === '') return undefined;
  const plain = tried(() => JSON.parse(script));
  if (plain !== undefined) return { data: plain, repaired: false };
  const escaped = /^[[{]\s*(?:&quot;|&#34;|&#x22;)/iu.test(script) ? decodeHTML(script) : script;
  const unescaped = escaped === script ? undefined : tried(() => JSON.parse(escaped));
  if (unescaped !== undefined) return { data: unescaped, repaired: false };
  if (escaped.length > MOST_TO_REPAIR || !/^[[{]/u.test(escaped)) return undefined;
  const mended = tried(() => JSON.parse(jsonrepair(escaped)));
  return mended === undefined ? undefined : { data: mended, repaired: true };
};

const typesOf = (node: Thing): string[] =>
  many(node['@type'] ?? node.type).flatMap((one) =>
    typeof one === 'string' ? one.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/iu, '') : [],
  );
/** Whether a node is of that type of schema.org. */
export const isA = (node: Thing, type: string): boolean =>
  typesOf(node).some((one) => one.toLowerCase() === type.toLowerCase());

export type Found = {
  jobs: Thing[];
  /** Nodes by their `@id`, for those that only refer to one. */
  byId: ReadonlyMap<string, Thing>;
  /** Addresses of a list of postings that stand elsewhere. */
  links: string[];
};

/** Every JobPosting in the data, wherever it stands: alone, in a list, in `@graph`, inside another node. */
export const findJobs = (documents: readonly unknown[]): Found => {
  const found = { jobs: [] as Thing[], byId: new Map<string, Thing>(), links: [] as string[] };
  let nodes = 0;
  const walk = (value: unknown, depth: number): void => {
    nodes += 1;
    if (depth > DEEPEST || nodes > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const one of value) walk(one, depth + 1);
      return;
    }
    const node = thing(value);
    if (node === undefined) return;
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !found.byId.has(id)) found.byId.set(id, node);
    if (isA(node, 'JobPosting')) {
      const only = Object.keys(node).filter((key) => !key.startsWith('@'));
      // In a list a posting may be no more than its address.
      if (only.length === 1 && typeof node.url === 'string') found.links.push(node.url);
      else found.jobs.push(node);
      return;
    }
    if (isA(node, 'ListItem') && typeof node.url === 'string' && thing(node.item) === undefined)
      found.links.push(node.url);
    for (const inner of Object.values(node)) if (isData(inner)) walk(inner, depth + 1);
  };
  walk(documents, 0);
  return found;
};
