import type { JobType } from '../enums.ts';

const KINDS: readonly [RegExp, JobType][] = [
  [/\bintern(?:ship)?s?\b|\bco-?op\b|\bpraktik(?:um|ant\w*)\b|\bwerkstudent\w*\b/iu, 'internship'],
  [/\bfreelance\w*\b|\b1099\b/iu, 'freelance'],
  [/\btemporary\b|\btemp\b|\binterim\b|\bseasonal\b/iu, 'temporary'],
  [/\bcontract(?:or)?\b|\bfixed[- ]term\b|\bc2c\b/iu, 'contract'],
  [/\bpart[- _]?time\b|\bteilzeit\b/iu, 'part_time'],
  [/\bfull[- _]?time\b|\bpermanent\b|\bregular\b|\bvollzeit\b/iu, 'full_time'],
];
/** A title that says "regular" or "permanent" speaks of something else. */
const IN_TITLE = KINDS.slice(0, 5);
const IN_TEXT: readonly [RegExp, JobType][] = [
  [/\b(?:this is an? |paid |summer |our )(?:\w+ ){0,2}internship\b/iu, 'internship'],
  [/\b(?:temporary|seasonal) (?:role|position|job)\b/iu, 'temporary'],
  [
    /\b\d+[- ]month contract\b|\bcontract (?:role|position|opportunity)\b|\bfixed[- ]term (?:contract|role|position)\b|\b(?:employment|job) type:?\s*contract/iu,
    'contract',
  ],
  [
    /\bpart[- ]time (?:role|position|job|opportunity|hours|schedule)\b|\b(?:employment|job) type:?\s*part[- ]time/iu,
    'part_time',
  ],
  [/\bfull[- ]time\b/iu, 'full_time'],
];
const kindOf = (written: string, kinds: readonly [RegExp, JobType][]): JobType | null =>
  kinds.find(([pattern]) => pattern.test(written))?.[1] ?? null;

/** The kind of employment by the board's field, else the title, else what the text says outright; null when unsaid. */
export const readJobType = (posting: { field: string | null; title: string; text: string }): JobType | null =>
  kindOf(posting.field ?? '', KINDS) ?? kindOf(posting.title, IN_TITLE) ?? kindOf(posting.text, IN_TEXT);
