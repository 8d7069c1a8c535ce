import type * as z from 'zod';
import type { FieldIssue } from '../../domain/errors.ts';

const fieldName = (path: readonly PropertyKey[], part: string): string =>
  path.length === 0 ? part : path.map(String).join('.');

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
  return [{ field: fieldName(issue.path, part), message: issue.message }];
};

/** One entry a field; `part` (path, query, body) stands for the whole where no field is to blame. */
export const fieldIssues = (error: z.core.$ZodError, part: string): FieldIssue[] =>
  error.issues.flatMap((issue) => ofIssue(issue, part)).slice(0, 50);
