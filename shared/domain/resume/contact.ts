import { evidenceIn, fieldIn, type Line, type ResumeDocument } from './document.ts';
import type { LinkField, PhoneField, TextField } from './parsed.ts';
import { toE164 } from './phone.ts';

// Begins only where a run of such characters begins: begun inside it too, a long word would cost its length squared.
const email = /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
// A dash with room around it parts a number from what follows, as a page's.
const phone = /(?<![\d.@/\w-])(?:\+|00)?\(?\d(?:[\d().\-–/]|\s(?![-–]\s)){6,18}\d(?![\d@\w])/g;
const url =
  /(?<![@\w.-])(?:https?:\/\/[^\s|,;<>()]+|(?:www\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|me|co|ai|app|tech|info|eu|uk|de|fr|in|us|ca|ch|nl|se|no|es|it|pt|pl|br|jp|au|xyz|site|page|blog|design|codes|example|test)(?:\/[^\s|,;<>()]*)?)(?![\w@]|[.\w-]*@)/gi;

/** E-mail addresses wherever they stand, first seen first, each once. */
export function readEmails(document: ResumeDocument): TextField[] {
  const found = matchesIn(document.lines, email, (line, start, text) =>
    fieldIn(line, start, start + text.length, 0.99),
  );
  for (const link of document.links) {
    const address = /^mailto:([^?]+)/i.exec(link.url)?.[1];
    if (address !== undefined && /^\S+@\S+\.\S+$/.test(address))
      found.push(linked(document, link.page, decodeSafely(address), 0.9));
  }
  return distinct(found, (field) => field.value.toLowerCase());
}

/**
 * Phone numbers of the lines given (a whole resume is full of figures); years and ranges of years are none. `country`
 * (ISO 3166) is where the person lives, for numbers that name no country.
 */
export function readPhones(lines: readonly Line[], country?: string): PhoneField[] {
  const found = matchesIn(lines, phone, (line, start, text) => {
    const digits = text.replace(/\D/g, '');
    const labelled = /(?:tel\p{L}*|phone|mobile|mobil|handy|cell|fon|m|p|t|☎|✆)\.?\s*:?\s*\(?$/iu.test(
      line.text.slice(0, start),
    );
    if (
      digits.length < (labelled ? 7 : 8) ||
      digits.length > 15 ||
      /^(?:19|20)\d{2}\s?[-–/.]\s?(?:19|20)\d{2}$/.test(text)
    )
      return undefined;
    if (/^\d{1,2}[./]\d{1,2}[./]\d{4}$|^(?:0?[1-9]|1[0-2])[./]\d{4}/.test(text)) return undefined;
    const international = /^\(?(?:\+|00)/.test(text);
    const e164 = toE164(text, country);
    return { ...fieldIn(line, start, start + text.length, international ? 0.97 : e164 === null ? 0.75 : 0.88), e164 };
  });
  // A number that its country's plan knows goes before a postal code or an account.
  const likely = [...found].sort((a, b) => Number(b.e164 !== null) - Number(a.e164 !== null));
  return distinct(likely, (field) => field.value.replace(/\D/g, ''));
}

/** The web address that a text of a line holds, if any. */
export function linkIn(line: Line, text: string, start: number): LinkField | null {
  const found = new RegExp(url.source, 'i').exec(text);
  if (found === null) return null;
  const from = start + found.index;
  const value = webAddress(found[0]);
  return { ...fieldIn(line, from, from + found[0].length, 0.9, value), kind: kindOfLink(value) };
}

/** Web addresses of the lines given and those behind icons and names; `https://` is added where it is left out. */
export function readLinks(document: ResumeDocument, lines: readonly Line[]): LinkField[] {
  const written = matchesIn(lines, url, (line, start, raw) => {
    const text = raw.replace(/(?<![.)])[.)]+$/, '');
    const field = fieldIn(line, start, start + text.length, 0.9, webAddress(text));
    return { ...field, kind: kindOfLink(field.value) };
  });
  const behind = document.links
    .filter((link) => /^https?:/i.test(link.url))
    .filter((link) => lines.some((line) => line.page === link.page && Math.abs(line.y - link.y) < line.size * 1.2))
    .map((link) => ({ ...linked(document, link.page, link.url, 0.85), kind: kindOfLink(link.url) }));
  const all = distinct([...written, ...behind], (field) => comparable(field.value));
  const firstOther = all.find((field) => field.kind === 'other');
  // The one address that is no known network is the person's own page.
  return all.map((field) => (field === firstOther ? { ...field, kind: 'portfolio' } : field));
}

function comparable(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

/** Which network an address belongs to. */
export function kindOfLink(address: string): LinkField['kind'] {
  const host = comparable(address);
  if (/^(?:[a-z]{2}\.)?linkedin\.com\//.test(host)) return 'linkedin';
  if (/^github\.com\//.test(host)) return 'github';
  return 'other';
}

function linked(document: ResumeDocument, page: number, value: string, confidence: number): TextField {
  const near = document.lines.find((line) => line.page === page);
  return {
    value,
    confidence,
    evidence: [near === undefined ? { page, start: 0, end: 0, text: '' } : evidenceIn(near, 0, near.text.length)],
  };
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function matchesIn<T>(
  lines: readonly Line[],
  pattern: RegExp,
  read: (line: Line, start: number, text: string) => T | undefined,
): T[] {
  const found: T[] = [];
  for (const line of lines) {
    for (const match of line.text.matchAll(pattern)) {
      const field = read(line, match.index, match[0]);
      if (field !== undefined) found.push(field);
    }
  }
  return found;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** With its scheme, which resumes leave out. */
export function webAddress(text: string): string {
  return /^https?:/i.test(text) ? text : `https://${text}`;
}
