import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLetter } from '../../../shared/domain/letters/check.ts';
import { Fact } from '../../../shared/domain/letters/facts.ts';
import type { LetterPosting, LetterSentence } from '../../../shared/domain/letters/letter.ts';
import { mendLetter } from '../../../shared/domain/letters/mend.ts';
import { citeWhereMissing, factsSpokenOfEach } from '../../../shared/domain/letters/spoken.ts';

/** One letter, true throughout, and the falsehoods that are each put in the place of one of its sentences. */
export type PlantedLetter = {
  person: string;
  facts: Fact[];
  posting: LetterPosting;
  truths: LetterSentence[];
  lies: { kind: string; at: number; sentence: LetterSentence }[];
};
/** The instant the letters are checked at: what lasts until now is counted to it. */
export const asOf = new Date('2026-11-20T12:00:00Z');

/** The letters of one file of `planted/`; a line that is none of the form is an error. */
export function plantedLetters(file: string): PlantedLetter[] {
  const letters: PlantedLetter[] = [];
  let facts: Fact[] = [];
  let paragraph = 0;
  for (const line of readFileSync(join(import.meta.dirname, 'planted', file), 'utf8').split('\n')) {
    const [word = '', rest = ''] = [line.slice(0, line.search(/ |$/)), line.slice(line.search(/ |$/)).trim()];
    const letter = letters.at(-1);
    if (line === '' || word === '#') continue;
    if (word === 'person') {
      facts = [{ id: 'name', kind: 'name', name: rest }];
    } else if (word === 'letter') {
      const [title = '', company = '', location = ''] = parts(rest);
      const posting = { id: `${file}-${letters.length}`, title, company, location, text: '', skills: [] };
      letters.push({ person: nameOf(facts), facts, posting, truths: [], lies: [] });
      paragraph = 0;
    } else if (letter !== undefined && word === 'asks') {
      letter.posting = { ...letter.posting, skills: rest.split(', ') };
    } else if (letter !== undefined && word === 'text') {
      letter.posting = { ...letter.posting, text: rest };
    } else if (letter !== undefined && word === '=') {
      letter.truths.push(sentenceOf(rest, paragraph));
      paragraph += 1;
    } else if (letter !== undefined && word === '!') {
      const [kind = '', text = ''] = parts(rest);
      const at = letter.truths.length - 1;
      letter.lies.push({ kind, at, sentence: sentenceOf(text, at) });
    } else facts.push(factOf(word, rest, facts));
  }
  return letters;
}

/** A letter as if the person had typed it: what its sentences rest on is found in their words. */
export function asTyped(letter: PlantedLetter): PlantedLetter {
  const { truths, lies, facts } = letter;
  const found = factsSpokenOfEach(
    truths.map(({ text }) => text),
    facts,
    asOf,
  );
  return {
    ...letter,
    truths: truths.map((truth, index) => ({ ...truth, fact_ids: found[index] ?? [] })),
    lies: lies.map((lie) => {
      const texts = truths.map(({ text }, index) => (index === lie.at ? lie.sentence.text : text));
      return { ...lie, sentence: { ...lie.sentence, fact_ids: factsSpokenOfEach(texts, facts, asOf)[lie.at] ?? [] } };
    }),
  };
}

/** A letter with the ids that its writer gave; a sentence that was given none is looked at as if it were typed. */
export function asWritten(letter: PlantedLetter): PlantedLetter {
  const { truths, lies, facts } = letter;
  const told = citeWhereMissing(
    lies.map(({ sentence }) => sentence),
    facts,
    asOf,
  );
  return {
    ...letter,
    truths: citeWhereMissing(truths, facts, asOf),
    lies: lies.map((lie, index) => ({ ...lie, sentence: told[index] ?? lie.sentence })),
  };
}

export type Measured = {
  planted: number;
  caught: number;
  missed: string[];
  letters: number;
  blocked: string[];
  /** True letters that are blocked even once what was refused is said in the profile's own words. */
  stuck: number;
};

/** How many falsehoods the checker catches, and how many of the true letters it blocks, each listed. */
export function measure(
  planted: readonly PlantedLetter[],
  citing: (letter: PlantedLetter) => PlantedLetter = asWritten,
  how: { strict?: boolean } = {},
): Measured & { byKind: Map<string, [number, number]> } {
  const letters = planted.map((one) => citing(one));
  const missed: string[] = [];
  const blocked: string[] = [];
  let stuck = 0;
  const byKind = new Map<string, [number, number]>();
  for (const { facts, posting, truths, lies, person } of letters) {
    const wrongly = checkLetter(truths, facts, posting, asOf, how);
    if (wrongly.length > 0) {
      if (mendLetter(truths, wrongly, facts, posting, asOf).findings.length > 0) stuck += 1;
      const why = wrongly.map(({ kind, text, sentence }) => `${kind} "${text}" in: ${truths[sentence]?.text}`);
      blocked.push(`${person}, ${posting.company}: ${why.join('; ')}`);
    }
    for (const { kind, at, sentence } of lies) {
      const told = truths.map((truth, index) => (index === at ? sentence : truth));
      // Only what stands in the false sentence counts as caught.
      const caught = checkLetter(told, facts, posting, asOf, how).some((finding) => finding.sentence === at);
      const [all, hit] = byKind.get(kind) ?? [0, 0];
      byKind.set(kind, [all + 1, hit + (caught ? 1 : 0)]);
      if (!caught) missed.push(`${kind}: ${sentence.text}`);
    }
  }
  const all = letters.reduce((sum, { lies }) => sum + lies.length, 0);
  return { planted: all, caught: all - missed.length, missed, letters: letters.length, blocked, stuck, byKind };
}

const parts = (text: string): string[] => text.split('|').map((part) => part.trim());
const nameOf = (facts: readonly Fact[]): string =>
  facts.flatMap((one) => (one.kind === 'name' ? [one.name] : []))[0] ?? '';

function sentenceOf(line: string, paragraph: number): LetterSentence {
  const [, text = line, ids = ''] = /^(.*?)\s*\{([^}]*)\}$/.exec(line) ?? [];
  return { text, fact_ids: ids === '' ? [] : ids.split(' '), paragraph };
}

function factOf(word: string, rest: string, facts: readonly Fact[]): Fact {
  const [first = '', ...more] = parts(rest);
  const or = (text: string | undefined) => (text === undefined || text === '-' ? null : text);
  const made = (): unknown => {
    switch (word) {
      case 'headline':
      case 'location':
        return { id: word, kind: word, text: rest };
      case 'available':
        return { id: 'availability', kind: 'availability', availability: rest };
      case 'years':
        return { id: 'years', kind: 'years', years: Number(rest) };
      case 'skill': {
        const years = or(more[1]);
        return {
          id: first,
          kind: 'skill',
          name: more[0],
          years: years === null ? null : Number(years),
          level: or(more[2]),
        };
      }
      case 'job':
        return {
          id: first,
          kind: 'experience',
          title: more[0],
          company: more[1],
          start: more[2],
          end: more[3] === 'now' ? null : more[3],
        };
      case '-': {
        const job = facts.findLast((fact) => fact.kind === 'experience');
        const [id = ''] = rest.split(' ');
        return {
          id,
          kind: 'achievement',
          experience_id: job?.id,
          company: job?.company,
          text: rest.slice(id.length + 1),
        };
      }
      case 'study':
        return {
          id: first,
          kind: 'education',
          degree: more[0],
          field: or(more[1]),
          institution: more[2],
          start: or(more[3]),
          end: or(more[4]),
        };
      case 'paper':
        return { id: first, kind: 'certificate', name: more[0], issuer: or(more[1]), date: or(more[2]) };
      case 'tongue':
        return { id: first, kind: 'language', name: more[0], fluency: or(more[1]) };
      default:
        return undefined;
    }
  };
  return Fact.parse(made());
}
