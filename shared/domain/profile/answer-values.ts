import * as z from 'zod';
import { LANGUAGE_LEVELS, SALARY_PERIODS, WORK_STATUSES } from '../enums.ts';
import { atFirstUse } from '../first-use.ts';
import { isCountry } from './country.ts';
import { isCurrency } from './currency.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const day = () => z.iso.date({ error: 'Write a day as YYYY-MM-DD.' });
const country = () => z.string().refine(isCountry, 'Use a country of ISO 3166, such as DE.');
const yesOrNo = atFirstUse(() => z.strictObject({ yes: z.boolean() }));
/** Of equal opportunity forms: in the person's words, or their refusal to say. */
const eeo = atFirstUse(() =>
  z.strictObject({ answer: text(200).nullable().meta({ description: 'Null: I prefer not to say.' }) }),
);

const work_authorisation = atFirstUse(() =>
  z
    .strictObject({
      status: z.enum(WORK_STATUSES),
      needs_sponsorship: z.boolean().meta({ description: 'Now or later, from an employer.' }),
      permit: text(100).nullable().default(null).meta({ description: 'Its name, such as H-1B, OPT or Blue Card.' }),
      valid_until: day().nullable().default(null),
    })
    .refine((value) => !(value.needs_sponsorship && ['citizen', 'permanent_resident'].includes(value.status)), {
      path: ['needs_sponsorship'],
      message: 'A citizen or permanent resident needs no sponsorship.',
    }),
);
export type WorkAuthorisation = z.output<ReturnType<typeof work_authorisation>>;

const salary_expectation = atFirstUse(() =>
  z
    .strictObject({
      min: z.int().min(0).max(2_000_000_000),
      max: z.int().min(0).max(2_000_000_000).nullable().default(null),
      currency: z.string().refine(isCurrency, 'Use an ISO 4217 code, such as EUR.'),
      period: z.enum(SALARY_PERIODS).default('year'),
      note: text(300).nullable().default(null),
    })
    .refine((value) => value.max === null || value.max >= value.min, {
      path: ['max'],
      message: 'It must not be below min.',
    }),
);

const security_clearance = atFirstUse(() =>
  z.strictObject({
    held: z.boolean(),
    level: text(100).nullable().default(null),
    is_active: z.boolean().default(true),
    valid_until: day().nullable().default(null),
  }),
);
export type SecurityClearance = z.output<ReturnType<typeof security_clearance>>;
const languages = atFirstUse(() =>
  z.strictObject({
    languages: z
      .array(
        z.strictObject({
          code: z.string().regex(/^[a-z]{2}$/, 'Use two letters of ISO 639-1, such as de.'),
          level: z.enum(LANGUAGE_LEVELS),
        }),
      )
      .max(30),
  }),
);

const values = {
  work_authorisation,
  security_clearance,
  notice_period: atFirstUse(() => z.strictObject({ days: z.int().min(0).max(730) })),
  earliest_start: atFirstUse(() => z.strictObject({ date: day() })),
  relocation: atFirstUse(() =>
    z.strictObject({ willing: z.boolean(), places: z.array(text(100)).max(20).default([]) }),
  ),
  travel: atFirstUse(() =>
    z.strictObject({ willing: z.boolean(), most_percent: z.int().min(0).max(100).nullable().default(null) }),
  ),
  salary_expectation,
  driving_licence: atFirstUse(() =>
    z.strictObject({
      held: z.boolean(),
      classes: z.array(text(10)).max(20).default([]),
      country: country().nullable().default(null),
    }),
  ),
  references: atFirstUse(() => z.strictObject({ text: text(2_000) })),
  languages,
  over_18: yesOrNo,
  background_check: yesOrNo,
  custom: atFirstUse(() => z.strictObject({ question: text(500), answer: text(4_000) })),
  eeo,
};
export type AnswerKind = keyof typeof values;
export type AnswerValues = { [K in AnswerKind]: z.output<ReturnType<(typeof values)[K]>> };

/** What is kept once and asked again and again: the form of each kind's value. */
export const ANSWER_VALUES: { readonly [K in AnswerKind]: () => z.ZodType<AnswerValues[K]> } = values;
