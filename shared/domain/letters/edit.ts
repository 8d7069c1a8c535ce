import type { Fact } from './facts.ts';
import type { LetterSentence } from './letter.ts';
import { factsSpokenOfEach } from './spoken.ts';

/**
 * Reads an edited letter back into sentences. One that is still as it was keeps its facts; a new one is given every fact
 * that it speaks of, and the checker then says whether they bear it out.
 */
export function sentencesOf(
  content: string,
  before: readonly LetterSentence[],
  facts: readonly Fact[],
  asOf: Date,
): LetterSentence[] {
  const known = [...before].sort((a, b) => b.text.length - a.text.length);
  const read = content
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, number) =>
      paragraph
        .split('\n')
        .flatMap((line) => cutLine(line.replace(/\s+/g, ' ').trim(), known))
        .map((text) => ({ text, fact_ids: idsBefore(text, known), paragraph: number })),
    );
  const spoken = factsSpokenOfEach(
    read.map(({ text }) => text),
    facts,
    asOf,
  );
  return read.map((sentence, index) =>
    sentence.fact_ids.length > 0 ? sentence : { ...sentence, fact_ids: spoken[index] ?? [] },
  );
}

/** A sentence that cited nothing is looked at anew: the fact it lacked may have been added. */
const idsBefore = (text: string, known: readonly LetterSentence[]): string[] =>
  known.find((sentence) => sentence.text === text)?.fact_ids ?? [];

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
