import type { Fact } from './facts.ts';
import type { LetterSentence } from './letter.ts';
import { factsSpokenOf } from './spoken.ts';

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
