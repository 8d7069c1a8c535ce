import { languagesIn } from '../language-names.ts';
import { resolveSkill } from '../skills/dictionary.ts';
import { findSkills } from '../skills/find.ts';
import { isClaim } from './context.ts';
import { type Fact, factText } from './facts.ts';
import type { LetterSentence } from './letter.ts';
import { containsPhrase, rootsOf } from './words.ts';

/**
 * Reads an edited letter back into sentences. One that is still as it was keeps its facts; a new one is given every fact
 * that it speaks of, and the checker then says whether they bear it out.
 */
export function sentencesOf(
  content: string,
  before: readonly LetterSentence[],
  facts: readonly Fact[],
): LetterSentence[] {
  const known = [...before].sort((a, b) => b.text.length - a.text.length);
  return content
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, number) =>
      paragraph
        .split('\n')
        .flatMap((line) => cutLine(line.replace(/\s+/g, ' ').trim(), known))
        .map((text) => ({
          text,
          fact_ids: idsOf(text, known, facts),
          paragraph: number,
        })),
    );
}

/** A sentence that cited nothing is looked at anew: the fact it lacked may have been added. */
function idsOf(text: string, known: readonly LetterSentence[], facts: readonly Fact[]): string[] {
  const before = known.find((sentence) => sentence.text === text)?.fact_ids ?? [];
  return before.length > 0 ? before : factsSpokenOf(text, facts);
}

function cutLine(line: string, known: readonly LetterSentence[]): string[] {
  const texts: string[] = [];
  let rest = line;
  while (rest !== '') {
    // A sentence that was there may hold a full stop of its own.
    const old = known.find(({ text }) => rest === text || rest.startsWith(`${text} `))?.text;
    const next = old ?? firstSentence(rest);
    texts.push(next.trim());
    rest = rest.slice(next.length).trim();
  }
  return texts;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function firstSentence(text: string): string {
  let taken = '';
  for (const { segment } of segmenter.segment(text)) {
    taken += segment;
    if (
      !/(?:\b(?:e\.g|i\.e|etc|vs|approx|Inc|Ltd|Co|Corp|Dr|Mr|Ms|Mrs|Prof|St|No|B\.Sc|M\.Sc|Ph\.D)\.|\b\p{Lu}\.)\s*$/u.test(
        taken,
      )
    )
      break;
  }
  return taken;
}

/** Ids of the facts whose names or words a sentence uses; none where it claims nothing. */
export function factsSpokenOf(text: string, facts: readonly Fact[]): string[] {
  const name = facts.find((fact) => fact.kind === 'name');
  if (!isClaim(text)) return name !== undefined && containsPhrase(text, factText(name)) ? [name.id] : [];
  const roots = rootsOf(text);
  const skills = new Set(findSkills(text).map((mention) => mention.skillId));
  return facts.filter((fact) => speaksOf(fact, text, roots, skills)).map((fact) => fact.id);
}

function speaksOf(fact: Fact, text: string, roots: ReadonlySet<string>, skills: ReadonlySet<number>): boolean {
  switch (fact.kind) {
    case 'name':
      return containsPhrase(text, fact.name);
    case 'headline':
    case 'location':
      return containsPhrase(text, fact.text) || containsPhrase(text, fact.text.split(',')[0] ?? fact.text);
    case 'availability':
      return /\b(?:start|available|availability|notice|join)\b/i.test(text);
    case 'years':
      return /\b(?:years?|decades?)\b/i.test(text);
    case 'skill':
      return containsPhrase(text, fact.name) || skills.has(resolveSkill(fact.name)?.id ?? -1);
    case 'experience':
      return containsPhrase(text, fact.company) || containsPhrase(text, fact.title);
    case 'education':
      return (
        containsPhrase(text, fact.institution) ||
        containsPhrase(text, fact.degree) ||
        /\b(?:degree|graduat\w*|bachelor\w*|master[’']?s|studied|diploma)\b/i.test(text)
      );
    case 'certificate':
      return containsPhrase(text, fact.name) || /\bcertifi(?:ed|cates?|cations?)\b/i.test(text);
    case 'language': {
      const named = new Set(languagesIn(fact.name).map(({ code }) => code));
      return containsPhrase(text, fact.name) || languagesIn(text).some(({ code }) => named.has(code));
    }
    case 'achievement': {
      const own = rootsOf(fact.text);
      const shared = [...own].filter((word) => roots.has(word)).length;
      return shared >= 3 || (shared >= 2 && shared >= own.size / 2);
    }
  }
}
