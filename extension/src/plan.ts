import { meaningOf, meaningOfAutocomplete } from './meaning.ts';
import type { Packet } from './packet.ts';

export type PageField = {
  key: number;
  /** `list` is a field whose text must be picked from a list of the page's own making. */
  kind: 'text' | 'select' | 'radio' | 'file' | 'list';
  /** The names that the page gives it: name, id and the like. */
  names: readonly string[];
  label: string;
  autocomplete: string;
  value: string;
  /** Of a select or a group of radio buttons. */
  options: readonly { key: number; text: string }[];
  maxLength: number | null;
};
export type Step =
  | { key: number; label: string; act: 'type'; text: string }
  | { key: number; label: string; act: 'choose'; option: number }
  | { key: number; label: string; act: 'attach'; file: 'resume' | 'letter' };
export type Plan = { steps: Step[]; left: { label: string; why: string }[] };

type Stored = { text: string | null; file: 'resume' | 'letter' | null };
const text = (value: string | null): Stored => ({ text: value, file: null });

const plain = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names as they can be compared: `job_application[first_name]` and `first_name` are one. */
const namesOf = (name: string): string[] => {
  const last = /\[([^\]]+)\]$/.exec(name)?.[1];
  return [name.toLowerCase(), ...(last === undefined ? [] : [last.toLowerCase()])];
};

/** All that is stored, by what it means; the form's own fields first, since they were filled for this posting. */
function storedOf({ form, answers, contact, letter_text, resume }: Packet): Map<string, Stored> {
  const stored = new Map<string, Stored>();
  const keep = (meaning: string | undefined, value: Stored) => {
    const known = meaning === undefined ? undefined : stored.get(meaning);
    if (meaning !== undefined && (known === undefined || (known.text === null && known.file === null)))
      stored.set(meaning, value);
  };
  keep('letter', { text: letter_text, file: letter_text === null ? null : 'letter' });
  if (resume !== null) keep('resume', { text: null, file: 'resume' });
  for (const { label, value, file } of form.fields) if (file === null) keep(meaningOf(label), text(value));
  for (const { question_key, answer } of answers) keep(question_key, text(answer));
  keep('full_name', text(contact.name));
  keep('email', text(contact.email));
  keep('phone', text(contact.phone));
  keep('location', text(contact.location));
  keep('linkedin', text(contact.linkedin_url));
  keep('github', text(contact.github_url));
  keep('portfolio', text(contact.portfolio_url));
  return stored;
}

const YES = /^(?:yes|ja|oui|s[ií]|sim)\b/i;
const NO = /^(?:no|nein|non|nee|n[aã]o)\b/i;

/** The one option that says the value; none where several or none do. */
export function optionFor(value: string, options: PageField['options']): number | undefined {
  const one = (fits: (option: string) => boolean): number | undefined => {
    const found = options.filter((option) => fits(option.text));
    return found.length === 1 ? found[0]?.key : undefined;
  };
  const wanted = plain(value);
  if (wanted === '') return undefined;
  const same = one((option) => plain(option) === wanted);
  if (same !== undefined) return same;
  const sense = YES.test(value) ? YES : NO.test(value) ? NO : undefined;
  return sense === undefined ? undefined : one((option) => sense.test(option.trim()));
}

function stepFor(field: PageField, { text: words, file }: Stored): Step | string {
  const { key, label } = field;
  if (field.kind === 'file')
    return file === null ? 'No file of the packet goes here.' : { key, label, act: 'attach', file };
  if (words === null || words.trim() === '') return 'Nothing is stored for it.';
  if (field.kind === 'list') return 'Pick it from the page’s own list.';
  if (field.kind === 'text') {
    if (field.maxLength !== null && words.length > field.maxLength)
      return `It takes ${field.maxLength} characters: shorten it.`;
    return { key, label, act: 'type', text: words };
  }
  const option = optionFor(words, field.options);
  return option === undefined
    ? `Pick it yourself; stored is: ${words.slice(0, 80)}`
    : { key, label, act: 'choose', option };
}

/**
 * What to do with each field of a page, from what the person has stored. Nothing is guessed, nothing that they wrote is
 * written over, and what is asked twice is filled once (an e-mail address that is asked again to be sure, apart).
 */
export function planOf(fields: readonly PageField[], packet: Packet): Plan {
  const stored = storedOf(packet);
  const byName = new Map(
    packet.form.fields.flatMap(({ field, label }) =>
      field === null ? [] : [[field.toLowerCase(), meaningOf(label)] as const],
    ),
  );
  const meaning = (field: PageField): string | undefined => {
    const known = field.names.flatMap(namesOf).find((name) => byName.has(name));
    const found =
      (known === undefined ? undefined : byName.get(known)) ??
      meaningOfAutocomplete(field.autocomplete) ??
      meaningOf(field.label) ??
      // "Attach" says nothing; what a page calls its field of a file usually does.
      (field.kind === 'file'
        ? field.names.map((name) => meaningOf(name.replace(/[_-]+/g, ' '))).find(Boolean)
        : undefined);
    return found === 'additional' ? 'letter' : found;
  };
  const plan: Plan = { steps: [], left: [] };
  const done = new Set<string>();
  for (const field of fields) {
    const label = field.label || field.names[0] || 'A field without a name';
    const means = meaning(field);
    const what = means === undefined ? undefined : stored.get(means);
    if (means === undefined || what === undefined) {
      plan.left.push({ label, why: 'Nothing stored answers it.' });
    } else if (field.value.trim() !== '') {
      if (field.value.trim() !== what.text?.trim()) plan.left.push({ label, why: 'Something stands there already.' });
    } else if (done.has(`${means} ${field.kind === 'file'}`) && means !== 'email') {
      plan.left.push({ label, why: 'It was filled in another field.' });
    } else {
      const step = stepFor({ ...field, label }, what);
      if (typeof step === 'string') plan.left.push({ label, why: step });
      else {
        plan.steps.push(step);
        done.add(`${means} ${field.kind === 'file'}`);
      }
    }
  }
  return plan;
}
