import * as z from 'zod';
import { resolveSkill, skillById } from '../skills/dictionary.ts';
import { findSkills } from '../skills/find.ts';
import { type Fact, isKind } from './facts.ts';
import { type Finding, type LetterLength, type LetterPosting, type LetterSentence, letterText } from './letter.ts';
import { stem } from './stems.ts';
import { containsPhrase, isSmall, wordsOf } from './words.ts';

/** One line of a score: what it is for, what was given of what, and why. */
export const ScoreReason = z.strictObject({
  name: z.string(),
  points: z.int().min(0),
  of: z.int().min(1),
  why: z.string(),
});
export type ScoreReason = z.infer<typeof ScoreReason>;
export const LetterScores = z.strictObject({ quality: z.array(ScoreReason), ats: z.array(ScoreReason) });
export type LetterScores = z.infer<typeof LetterScores>;

/** What a score is out of 100: the sum of its lines. */
export const totalOf = (reasons: readonly ScoreReason[]): number =>
  reasons.reduce((sum, { points }) => sum + points, 0);

export type Scored = {
  sentences: readonly LetterSentence[];
  facts: readonly Fact[];
  posting: LetterPosting;
  length: LetterLength;
  findings: readonly Finding[];
  /** Whether the person's primary resume was read; null where there is none. */
  isResumeRead: boolean | null;
};

/** Words of a letter of each length, from and to; half the points are lost at half or one and a half times. */
const WORDS: Record<LetterLength, readonly [number, number]> = {
  short: [60, 160],
  medium: [110, 260],
  long: [160, 420],
};
/** Words that every letter has, and that say nothing. */
const CLICHES =
  /\b(?:team player|think(?:ing)? outside the box|go-getter|self-starter|results?[- ](?:driven|oriented)|detail[- ]oriented|hard[- ]working|synerg\w+|passionate about|dynamic|proven track record|hit the ground running|perfect fit|wear many hats|game[- ]changer|leverag\w+|cutting[- ]edge|fast[- ]paced|to whom it may concern|esteemed)\b/giu;

/**
 * The rubric, version 1. Quality of 100: true 30, speaks to what is asked 25, length 15, says nothing twice 10, no clichés 10,
 * readable 10. For tracking systems of 100: asked skills named 50, role and company named 20, the person's name 10, plain
 * characters 10, a resume that was read 10. The same letter gives the same points.
 */
export const scoresOf = (letter: Scored): LetterScores => ({
  quality: [truth(letter), coverage(letter, 25), length(letter), repetition(letter), cliches(letter), readable(letter)],
  ats: [coverage(letter, 50), names(letter), signed(letter), plain(letter), resume(letter)],
});

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const textOf = ({ sentences }: Scored): string => letterText(sentences);

function truth({ findings }: Scored): ScoreReason {
  const points = Math.max(0, 30 - 10 * findings.length);
  const why =
    findings.length === 0 ? 'No sentence says more than its facts.' : `${findings.length} findings; each costs 10.`;
  return { name: 'truth', points, of: 30, why };
}

/** Of the skills that the posting asks for and the person has: what the person lacks can be named by no true letter. */
function coverage(letter: Scored, of: number): ScoreReason {
  const own = new Set(letter.facts.filter(isKind('skill')).flatMap(({ name }) => resolveSkill(name)?.id ?? []));
  for (const { text } of letter.facts.filter(isKind('achievement')))
    for (const { skillId } of findSkills(text)) own.add(skillId);
  const asked = new Set(letter.posting.skills.flatMap((name) => resolveSkill(name)?.id ?? []));
  const can = [...asked].filter((id) => own.has(id));
  const named = new Set(findSkills(textOf(letter)).map(({ skillId }) => skillId));
  const told = can.filter((id) => named.has(id));
  const missing = can.filter((id) => !named.has(id)).map((id) => skillById(id)?.name ?? '');
  const why =
    asked.size === 0
      ? 'The posting names no skill of the dictionary.'
      : can.length === 0
        ? `The posting asks for ${asked.size} skills, none of which the profile has.`
        : `${told.length} of the ${can.length} asked skills that you have are named${missing.length === 0 ? '.' : `; not named: ${missing.join(', ')}.`}`;
  const points = asked.size > 0 && can.length === 0 ? 0 : Math.round(of * share(told.length, can.length));
  return { name: 'coverage', points, of, why };
}

function length(letter: Scored): ScoreReason {
  const count = wordsOf(textOf(letter)).length;
  const [from, to] = WORDS[letter.length];
  const off = count < from ? (from - count) / from : count > to ? (count - to) / to : 0;
  const points = Math.round(15 * Math.max(0, 1 - off));
  return { name: 'length', points, of: 15, why: `${count} words; a ${letter.length} letter has ${from} to ${to}.` };
}

/** Words of meaning that come in three sentences or more cost, but for names of the posting. */
function repetition(letter: Scored): ScoreReason {
  const expected = new Set(
    wordsOf(`${letter.posting.company} ${letter.posting.title}`).map(({ lower }) => stem(lower)),
  );
  const starts = letter.sentences.map(({ text }) =>
    wordsOf(text)
      .slice(0, 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const again = starts.filter((start, at) => start.split(' ').length === 3 && starts.indexOf(start) !== at);
  const counts = new Map<string, number>();
  for (const { text } of letter.sentences) {
    const words = new Set(
      wordsOf(text)
        .filter(({ text: said }) => !isSmall(said) && said.length > 4)
        .map(({ lower }) => stem(lower)),
    );
    for (const word of words) if (!expected.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= 4).map(([word]) => word);
  const points = Math.max(0, 10 - 3 * again.length - 2 * often.length);
  const said = [
    ...again.map((start) => `"${start} ..." begins two sentences`),
    ...often.map((word) => `"${word}…" comes four times`),
  ];
  return {
    name: 'repetition',
    points,
    of: 10,
    why: said.length === 0 ? 'Nothing is said again and again.' : `${said.join('; ')}.`,
  };
}

function cliches(letter: Scored): ScoreReason {
  const found = [...textOf(letter).matchAll(CLICHES)].map(([word]) => word);
  const why = found.length === 0 ? 'None found.' : `Found: ${found.join(', ')}.`;
  return { name: 'cliches', points: Math.max(0, 10 - 4 * found.length), of: 10, why };
}

/** By the length of sentences alone: 8 to 24 words on the average read well. */
function readable({ sentences }: Scored): ScoreReason {
  const lengths = sentences.map(({ text }) => wordsOf(text).length).filter((words) => words > 3);
  const mean = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
  const longest = Math.max(0, ...lengths);
  const points = (mean <= 24 ? 6 : mean <= 32 ? 3 : 0) + (longest <= 40 ? 4 : longest <= 60 ? 2 : 0);
  return {
    name: 'readability',
    points,
    of: 10,
    why: `${Math.round(mean)} words a sentence, ${longest} in the longest.`,
  };
}

function names({ posting, ...letter }: Scored): ScoreReason {
  const text = letterText(letter.sentences);
  const missing = [posting.title, posting.company].filter((name) => !containsPhrase(text, name));
  const why = missing.length === 0 ? 'Role and company are named.' : `Not named: ${missing.join(', ')}.`;
  return { name: 'names', points: 20 - 10 * missing.length, of: 20, why };
}

function signed(letter: Scored): ScoreReason {
  const name = letter.facts.find(isKind('name'))?.name ?? '';
  const isSigned = name !== '' && containsPhrase(textOf(letter), name);
  return {
    name: 'signature',
    points: isSigned ? 10 : 0,
    of: 10,
    why: isSigned ? 'Your name stands in it.' : 'Your name does not stand in it.',
  };
}

function plain(letter: Scored): ScoreReason {
  const odd = [...textOf(letter).matchAll(/[\p{So}\p{Co}\p{Cf}\uFFFD]|[•▪●◦‣]/gu)].length;
  const why = odd === 0 ? 'Letters, digits and common signs alone.' : `${odd} signs that systems misread.`;
  return { name: 'characters', points: Math.max(0, 10 - 2 * odd), of: 10, why };
}

function resume({ isResumeRead }: Scored): ScoreReason {
  const why =
    isResumeRead === null
      ? 'There is no resume.'
      : isResumeRead
        ? 'Your resume can be read by a machine.'
        : 'Your resume could not be read.';
  return { name: 'resume', points: isResumeRead === true ? 10 : 0, of: 10, why };
}
