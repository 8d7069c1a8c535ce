import * as z from 'zod';
import { companyName } from '../../domain/postings/company-name.ts';
import { readDate, readLastMoment } from './dates.ts';
import { plainLine } from './rows.ts';

// Pieces of row schemas. Null, absent and empty are all null; what is of another type does not fit, and readRows leaves
// it out and names it, or reports the row where the field is needed.

const optional = <T>(schema: z.ZodType<T>) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullish());
const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

/** A number or text as text; required, not empty. */
export const id = z
  .union([z.number(), z.string()])
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1));
/** One line of plain text, required. */
export const title = z
  .string()
  .transform((text) => plainLine(text))
  .pipe(z.string().min(1));
/** An http(s) address, required. */
export const address = z
  .string()
  .trim()
  .transform((text) => URL.parse(text)?.href ?? text)
  .pipe(z.url({ protocol: /^https?$/u }));
/** HTML or text as it came; empty where there is none. */
export const html = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
/** One line of plain text, or null. */
export const line = optional(z.union([z.string(), z.number()])).transform((text) =>
  text == null ? null : plainLine(String(text)) || null,
);
/** A company's name, or null. */
export const company = line.transform((text) => (text === null ? null : companyName(text) || null));
/** Lines of text: an array, or one text with commas. What is no text in it is left out. */
export const lines = z
  .union([z.array(z.unknown()), z.string().transform((text): unknown[] => text.split(','))])
  .nullish()
  .transform((list) =>
    (list ?? []).flatMap((one) =>
      typeof one === 'string' || typeof one === 'number' ? plainLine(String(one), 255) || [] : [],
    ),
  );
const MOST_MONEY = 1e12;
/** "52000", "52,000.00", "52 000", "45,5": as numbers in JSON's own style, or as people group them. */
const WRITTEN = /^\s*(?:\d+(?:\.\d+)?|\d{1,3}(?:[,\s'’]\d{3})+(?:\.\d{1,2})?|\d+,\d{1,2})\s*$/u;
const numberIn = (text: string): number => Number(text.replace(/,(?=\d{1,2}\s*$)/u, '.').replace(/[,\s'’]/gu, ''));
/** An amount of money above zero, or null: boards write 0, "" and null for none. */
export const amount = optional(z.union([z.number(), z.string().regex(WRITTEN).transform(numberIn)])).transform(
  (value) => (value != null && value > 0 && value < MOST_MONEY ? value : null),
);
/** Yes or no in the ways of JSON, or null. */
export const flag = optional(
  z.union([
    z.boolean(),
    z.literal([0, 1]).transform((one) => one === 1),
    z.stringbool({ truthy: ['true', '1', 'yes'], falsy: ['false', '0', 'no'] }),
  ]),
).transform(orNull);

const dated = (read: (value: unknown) => Date | null) =>
  z
    .unknown()
    .optional()
    .transform((value, context) => {
      const found = read(value);
      if (found === null && value != null && value !== '')
        context.addIssue({ code: 'custom', message: 'is no date that can be read' });
      return found;
    });
export const date = dated(readDate);
/** A day stands for its end. */
export const lastMoment = dated(readLastMoment);
/** An address, or null. */
export const maybeAddress = optional(address).transform(orNull);
