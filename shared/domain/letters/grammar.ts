import { fnv1a } from './hash.ts';

const irregular = new Set(
  'built led cut wrote ran made drove grew won held kept set taught took brought gave began sold spoke oversaw rebuilt rewrote spearheaded shot found went put sent met left paid read drew chose undertook dealt'.split(
    ' ',
  ),
);

/**
 * Puts a resume's bullet behind `I`: a bullet that begins with a verb in the past fits, after its label too
 * (`Data pipelines: Built ...`); another is quoted as it is.
 */
export function asDeed(bullet: string): { verb: boolean; text: string } {
  const text = bullet.trim().replace(/[.;,\s]+$/u, '');
  const label = /^[^:.]{2,40}:\s+/u.exec(text)?.[0] ?? '';
  const told = [text, text.slice(label.length)].find(beginsWithVerb);
  if (told === undefined) return { verb: false, text };
  return { verb: true, text: told.charAt(0).toLowerCase() + told.slice(1) };
}

function beginsWithVerb(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const lower = first.toLowerCase();
  const capitalised = first !== '' && first === lower.charAt(0).toUpperCase() + lower.slice(1);
  const rest = text.slice(first.length);
  const past = (capitalised || first === lower) && (/[^e]ed$/.test(lower) || irregular.has(lower));
  // `Automated invoice checks` is a deed, `Automated Testing` a heading.
  return past && /^ [^:]{4,}/.test(rest) && !/^ \p{Lu}\p{Ll}+$/u.test(rest);
}

/** `an` before a vowel's sound, as far as spelling tells. */
export function indefinite(noun: string): 'a' | 'an' {
  const word = noun.trim();
  if (/^(?:uni|use|eu|one)/i.test(word)) return 'a';
  // Abbreviations spoken by their letters.
  if (/^(?:[AEFHILMNORSX][A-Z]{1,4}|[AEFHILMNORSX])\b/.test(word)) return 'an';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

/** `a, b and c`. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** One of the choices, the same for the same seed. */
export function pick<T>(choices: readonly [T, ...T[]] | readonly T[], seed: string): T {
  const choice = choices[fnv1a(seed) % choices.length];
  if (choice === undefined) throw new Error('There is nothing to pick from.');
  return choice;
}
