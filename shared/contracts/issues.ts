import type * as z from 'zod';
import type { FieldIssue } from '../domain/errors.ts';

const fieldName = (path: readonly PropertyKey[], part: string): string =>
  path.length === 0 ? part : path.map(String).join('.');

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
/** Forms that zod names in its own words. */
const FORMS: Readonly<Record<string, string>> = {
  uuid: 'It must be an id as answers give it (a UUID).',
  url: 'It must be a whole web address, such as https://www.example.com/.',
  email: 'It must be an e-mail address.',
  datetime: 'It must be a moment, such as 2026-03-01T09:00:00Z.',
  date: 'It must be a day, such as 2026-03-01.',
};
const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
};
const counted = (count: number | bigint, origin: string): string =>
  `${count}${UNITS[origin]?.[Number(count) === 1 ? 0 : 1] ?? ''}`;

/** zod's own words as a person would say them; what a schema says itself stays as it is. */
const said = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_format' && /^Invalid (?!input)/.test(issue.message))
    return FORMS[issue.format] ?? 'It has not the form that is taken here.';
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    const ways = new Set(issue.errors.flatMap(([first]) => (first === undefined ? [] : said(first))));
    if (ways.size > 0) return [...ways].slice(0, 3).join(' Or: ');
  }
  const own = !/^(?:Invalid (?:input|option)|Too (?:big|small)): expected/.test(issue.message);
  if (own) return issue.message;
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    const received = issue.message.split('received ')[1];
    if (received === 'undefined') return `It is required: ${kind}.`;
    return received === 'null' ? `It must be ${kind}: null is not taken here.` : `It must be ${kind}.`;
  }
  if (issue.code === 'invalid_value') return `It must be one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_big') return `At most ${counted(issue.maximum, issue.origin)}.`;
  if (issue.code === 'too_small' && issue.minimum === 1 && issue.origin in UNITS) return 'It must not be empty.';
  if (issue.code === 'too_small') return `At least ${counted(issue.minimum, issue.origin)}.`;
  return issue.message;
};

const ofIssue = (issue: z.core.$ZodIssue, part: string): FieldIssue[] => {
  if (issue.code === 'unrecognized_keys') {
    const where = part === 'query' ? 'a parameter' : 'a field';
    return issue.keys.map((key) => ({
      field: fieldName([...issue.path, key], part),
      message: `This is not ${where} that is taken here.`,
    }));
  }
  if (issue.path.length === 0 && issue.code === 'invalid_type' && part === 'body' && issue.input === undefined) {
    return [{ field: 'body', message: `A JSON body is required: ${issue.message}` }];
  }
  return [{ field: fieldName(issue.path, part), message: said(issue) }];
};

/** One entry a field; `part` (path, query, body) stands for the whole where no field is to blame. */
export const fieldIssues = (error: z.core.$ZodError, part: string): FieldIssue[] =>
  error.issues.flatMap((issue) => ofIssue(issue, part)).slice(0, 50);
