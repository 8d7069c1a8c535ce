import { ANSWER_VALUES, type AnswerKind, type AnswerValues } from './answer-values.ts';
import { isCountry } from './country.ts';

/** One person keeps at most so many. */
export const MOST_ANSWERS = 200;

/** Their keys end in a country: `work_authorisation.US`. */
const PER_COUNTRY: readonly AnswerKind[] = ['work_authorisation', 'security_clearance'];
/** Of equal opportunity forms. */
export const EEO_NAMES = ['gender', 'race_ethnicity', 'veteran', 'disability', 'sexual_orientation', 'pronouns'];

const isKind = (name: string): name is AnswerKind => Object.hasOwn(ANSWER_VALUES, name);

/** Which kind a key is of, and for which country or by which name; undefined for no key of ours. */
export function readAnswerKey(key: string): { kind: AnswerKind; part: string | null } | undefined {
  const dot = key.indexOf('.');
  const [kind, part] = dot === -1 ? [key, null] : [key.slice(0, dot), key.slice(dot + 1)];
  return isKind(kind) && partFits(kind, part) ? { kind, part } : undefined;
}

function partFits(kind: AnswerKind, part: string | null): boolean {
  if (PER_COUNTRY.includes(kind)) return part !== null && isCountry(part);
  if (kind === 'eeo') return part !== null && EEO_NAMES.includes(part);
  // A word of the person's own.
  if (kind === 'custom') return part !== null && /^[a-z0-9_]{1,60}$/.test(part);
  return part === null;
}

/** Kept by consent alone; never in a packet, a letter, a prompt or a log. */
export const isSensitive = (kind: AnswerKind): boolean => kind === 'eeo';

/** Matching reads it: a change makes other matches. */
export const isMatched = (kind: AnswerKind): boolean => kind === 'work_authorisation' || kind === 'security_clearance';

export type KeptAnswer = { answer_key: string; value: unknown };

/** A kept answer as its kind's value; undefined where there is none, or none that can be read. */
export function answerOf<K extends AnswerKind>(
  answers: readonly KeptAnswer[],
  kind: K,
  part?: string,
): AnswerValues[K] | undefined {
  const key = part === undefined ? kind : `${kind}.${part}`;
  const kept = answers.find((answer) => answer.answer_key === key);
  if (kept === undefined) return undefined;
  const parsed = ANSWER_VALUES[kind]().safeParse(kept.value);
  return parsed.success ? parsed.data : undefined;
}

/** Every kept answer of a kind that has parts, by its part. */
export function answersBy<K extends AnswerKind>(
  answers: readonly KeptAnswer[],
  kind: K,
): ReadonlyMap<string, AnswerValues[K]> {
  return new Map(
    answers.flatMap(({ answer_key }) => {
      const read = readAnswerKey(answer_key);
      const part = read?.kind === kind ? read.part : null;
      const value = part === null ? undefined : answerOf(answers, kind, part);
      return part === null || value === undefined ? [] : [[part, value] as const];
    }),
  );
}
