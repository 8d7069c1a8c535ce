import { readData } from '../json-ld/documents.ts';
import { type Thing, thing, things } from '../json-ld/value.ts';
import type { Markup, MarkupDocument } from '../markup.ts';

const MOST_NODES = 200_000;
const DEEPEST = 60;

/** The end of the JSON value that begins at `from`: a bracket for a bracket, texts passed over. */
const endOfValue = (text: string, from: number): number => {
  let depth = 0;
  let inText = false;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (inText) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Data that Next.js streams in pieces: self.__next_f.push([1,"…"]). */
const streamed = (script: string): unknown[] => {
  const pieces = [...script.matchAll(/__next_f\.push\(\s*\[\s*\d+\s*,\s*(?<text>"(?:[^"\\]|\\.)*")\s*\]/gu)];
  const text = pieces
    .map((piece) => parsed(piece.groups?.text ?? '""'))
    .filter((one) => typeof one === 'string')
    .join('');
  return text.split('\n').flatMap((line) => {
    const at = line.search(/[[{]/u);
    const data = at < 0 ? undefined : parsed(line.slice(at));
    return data === undefined ? [] : [data];
  });
};

/**
 * The data that a page's scripts hold: JSON scripts, and values assigned to names (`window.x = {…}`). They are read as
 * text and never run.
 */
export const scriptData = ({ DomUtils }: Markup, document: MarkupDocument): unknown[] =>
  DomUtils.getElementsByTagName('script', document).flatMap((script) => {
    const text = DomUtils.textContent(script);
    if (/\bld\+json\b/iu.test(script.attribs.type ?? '')) return [];
    if (/\bjson\b/iu.test(script.attribs.type ?? '') || /^\s*[[{]/u.test(text)) {
      const data = readData(text)?.data;
      return data === undefined ? [] : [data];
    }
    const found: unknown[] = streamed(text);
    const assigned =
      /(?:(?<![\w$.])[\w$.]{1,80}(?:\[["'][^"'\]]{1,80}["']\])?|["']?(?:apolloState|apolloCache|appCache)["']?)\s*[=:]\s*(?=[[{])/gu;
    let tries = 0;
    for (let match = assigned.exec(text); match !== null && tries < 200; match = assigned.exec(text)) {
      tries += 1;
      const start = match.index + match[0].length;
      const end = endOfValue(text, start);
      const data = end < 0 ? undefined : parsed(text.slice(start, end));
      if (data !== undefined) {
        found.push(data);
        assigned.lastIndex = end;
      }
    }
    return found;
  });

/** Every node of the data for which `isWanted` holds, wherever it stands, with its key. */
export const nodesOf = (data: unknown, isWanted: (node: Thing, key: string) => boolean): Thing[] => {
  const found: Thing[] = [];
  const waiting: { value: unknown; key: string; depth: number }[] = [{ value: data, key: '', depth: 0 }];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes += 1;
    if (nodes > MOST_NODES || next.depth > DEEPEST) continue;
    const { value, depth } = next;
    if (Array.isArray(value)) {
      for (const one of [...value].reverse())
        if (typeof one === 'object') waiting.push({ value: one, key: '', depth: depth + 1 });
      continue;
    }
    const node = typeof value === 'object' && value !== null ? thing(value) : undefined;
    if (node === undefined) continue;
    if (isWanted(node, next.key)) found.push(node);
    for (const [key, one] of Object.entries(node).reverse())
      if (typeof one === 'object' && one !== null) waiting.push({ value: one, key, depth: depth + 1 });
  }
  return found;
};

export { type Thing, thing, things };
