import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { skillNames } from '../../../shared/domain/skills/dictionary.ts';
import { findSkills } from '../../../shared/domain/skills/find.ts';
import { REAL_DATA_DIR } from '../real-postings.ts';

/** First and last word of something in a sentence. */
export type Span = { first: number; last: number };
export type Sentence = { words: string[]; knowledge: Span[] };
export type Finder = (words: readonly string[]) => Span[];

const file = (part: string): string => join(REAL_DATA_DIR, 'skills', 'skillspan', `${part}.jsonl.gz`);
export const hasSkillSpan = (): boolean => existsSync(file('dev'));

const Row = z.object({ tokens: z.array(z.string()), tags_knowledge: z.array(z.string()) });

const spansOf = (tags: readonly string[]): Span[] => {
  const spans: Span[] = [];
  for (const [at, tag] of tags.entries()) {
    const open = spans.at(-1);
    if (tag === 'B') spans.push({ first: at, last: at });
    else if (tag === 'I' && open !== undefined && open.last === at - 1) open.last = at;
  }
  return spans;
};

/** The sentences of real postings in SkillSpan with the spans of knowledge that people marked in them. */
export const sentencesOf = (part: 'train' | 'dev'): Sentence[] =>
  gunzipSync(readFileSync(file(part)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { tokens, tags_knowledge } = Row.parse(JSON.parse(line));
      return { words: tokens, knowledge: spansOf(tags_knowledge) };
    });

/** What the product finds, as words: a mention takes every word that it touches. */
export const ours: Finder = (words) => {
  const begins: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') text += ' ';
    begins.push(text.length);
    text += word;
  }
  return findSkills(text).map(({ start, end }) => ({
    first: begins.findLastIndex((begin) => begin <= start),
    last: begins.findLastIndex((begin) => begin < end),
  }));
};

const plain = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}.#+]+|[^\p{L}\p{N}#+]+$/gu, '');
let names: { known: Set<string>; longest: number } | undefined;

/** The baseline: every name of the same dictionary, in any case, wherever its words stand; the longest first. */
export const lookUp: Finder = (words) => {
  if (names === undefined) {
    const known = new Set(skillNames().map(({ alias }) => alias));
    names = { known, longest: Math.max(...[...known].map((alias) => alias.split(' ').length)) };
  }
  const bare = words.map(plain);
  const spans: Span[] = [];
  for (let first = 0; first < bare.length; first += 1) {
    for (let last = Math.min(bare.length, first + names.longest) - 1; last >= first; last -= 1) {
      if (!names.known.has(bare.slice(first, last + 1).join(' '))) continue;
      spans.push({ first, last });
      first = last;
      break;
    }
  }
  return spans;
};

export type Score = { precision: number; recall: number; f1: number };
const scoreOf = (right: number, hit: number, found: number, marked: number): Score => {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : hit / marked;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** Exact: the same first and last word. Overlap: at least one word in common, counted from each side. */
export const measure = (sentences: readonly Sentence[], find: Finder): { exact: Score; overlap: Score } => {
  let [found, marked, same, touching, touched] = [0, 0, 0, 0, 0];
  const meet = (a: Span, b: Span) => a.first <= b.last && b.first <= a.last;
  for (const { words, knowledge } of sentences) {
    const spans = find(words);
    found += spans.length;
    marked += knowledge.length;
    same += spans.filter((one) => knowledge.some((mark) => mark.first === one.first && mark.last === one.last)).length;
    touching += spans.filter((one) => knowledge.some((mark) => meet(one, mark))).length;
    touched += knowledge.filter((mark) => spans.some((one) => meet(one, mark))).length;
  }
  return { exact: scoreOf(same, same, found, marked), overlap: scoreOf(touching, touched, found, marked) };
};
