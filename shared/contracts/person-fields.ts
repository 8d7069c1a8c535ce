import * as z from 'zod';
import { firstDay } from '../domain/profile/known-date.ts';

/** Words that an entry of a person's history is made of. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Write something, or null where there may be nothing.')
    .max(max, `At most ${max} characters are kept.`);

export const source = z.uuid().nullable().meta({ description: 'The resume it was accepted from.' });

/** People often know no more than a month or a year, and it is kept as they know it. */
export const day = z
  .string()
  // What is no date is not compared with another.
  .regex(/^\d{4}(-\d{2}){0,2}$/, {
    error: 'Write YYYY-MM-DD, or YYYY-MM or YYYY where you know no more.',
    abort: true,
  })
  .refine((text) => z.iso.date().safeParse(firstDay(text)).success, 'There is no such day.')
  .refine((text) => firstDay(text) >= '1940-01-01' && firstDay(text) <= '2100-01-01', 'Between 1940 and 2100.')
  .meta({ description: 'YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.', example: '2021-03' });

/** A date as it was written: as far as it is known. */
export const knownDay = z.string().meta({ description: 'YYYY-MM-DD, YYYY-MM or YYYY: as far as it is known.' });

/** Every line of a text that a person writes about one entry. */
export const description = z
  .string()
  .trim()
  .min(1, 'Write something, or null where there may be nothing.')
  .max(10_000, 'At most 10000 characters are kept.')
  .nullable();

export const webLink = z
  .url({ protocol: /^https?$/, error: 'Write a whole address, such as https://example.com/me.' })
  .max(500, 'At most 500 characters are kept.');
