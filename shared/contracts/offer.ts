import * as z from 'zod';
import { OFFER_STATUSES, SALARY_PERIODS } from '../domain/enums.ts';
import { Currency } from './currency.ts';
import { Email } from './email.ts';

/** Whole units have to fit the schema's INTEGER: two billion of a currency with three digits behind its point. */
const Minor = z
  .int('Write minor units, such as cents: no part of one.')
  .min(0, 'It must not be below 0.')
  .max(2_000_000_000_000, 'It is more than can be kept.');
const Words = (limit: number) => z.string().trim().min(1).max(limit);

/** What a message of the company says; it counts once the person confirms it. Also the shape of the column proposed. */
export const ProposedFigures = z.object({
  salary_offered_minor: z.int().nullable(),
  /** Of a range, its upper end. */
  salary_upto_minor: z.int().nullable(),
  salary_currency: z.string().nullable(),
  salary_period: z.enum(SALARY_PERIODS).nullable(),
  signing_bonus_minor: z.int().nullable().default(null),
  start_date: z.iso.date().nullable().default(null),
  expiry_date: z.iso.date().nullable().default(null),
  terms: z.array(z.string()).default([]).meta({ description: 'What it says beside the pay, in its own words.' }),
  evidence: z.string().meta({ description: 'The sentence it was read from.' }),
  reply_id: z.uuid(),
});
export type ProposedFigures = z.infer<typeof ProposedFigures>;

const figures = {
  salary_offered_minor: Minor.nullable().meta({ description: 'For one salary_period, in minor units.' }),
  salary_currency: Currency,
  salary_period: z.enum(SALARY_PERIODS),
  bonus_offered_minor: Minor.nullable().meta({ description: 'A year.' }),
  signing_bonus_minor: Minor.nullable().meta({ description: 'Paid once.' }),
  equity_offered: Words(100).nullable(),
  benefits: z.array(Words(200)).max(50, 'At most fifty benefits.'),
  start_date: z.iso.date().nullable(),
  expiry_date: z.iso.date().nullable().meta({ description: 'The last day on which you may accept it.' }),
  notes: Words(10_000).nullable(),
};

export const Offer = z
  .object({
    id: z.uuid(),
    application_id: z.uuid(),
    reply_id: z.uuid().nullable().meta({ description: 'The message that made it.' }),
    company_name: z.string().nullable(),
    job_title: z.string().nullable(),
    status: z.enum(OFFER_STATUSES),
    ...figures,
    salary_currency: z.string(),
    salary_yearly_minor: z.int().nullable(),
    proposed: ProposedFigures.nullable().meta({
      description: 'What a message of the company says: take it with POST /v1/offers/{offer_id}/confirm.',
    }),
    decided_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Offer' });
export type Offer = z.infer<typeof Offer>;
export const Offers = z.object({ items: z.array(Offer) }).meta({ id: 'Offers' });
export const OfferQuery = z.strictObject({
  status: z.enum(OFFER_STATUSES).optional(),
  application_id: z.uuid().optional(),
});
export type OfferQuery = z.infer<typeof OfferQuery>;
export const OfferParams = z.strictObject({ offer_id: z.uuid() });

export const NewOffer = z
  .strictObject({ application_id: z.uuid(), ...z.object(figures).partial().shape })
  .meta({ id: 'NewOffer' });
export type NewOffer = z.infer<typeof NewOffer>;

export const OfferPatch = z
  .strictObject(figures)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'Name at least one field to change.')
  .meta({ id: 'OfferPatch' });
export type OfferPatch = z.infer<typeof OfferPatch>;

const DECISIONS = ['accept', 'negotiate', 'decline', 'reopen'] as const;
export const OfferDecision = z
  .strictObject({
    decision: z.enum(DECISIONS).meta({
      description: 'decline withdraws the application with it. reopen: not decided after all.',
    }),
    draft_answer: z.boolean().default(false).meta({
      description: 'Also draft the answer to the message that made the offer, for your approval.',
    }),
  })
  .refine(({ decision, draft_answer }) => !(decision === 'reopen' && draft_answer), {
    path: ['draft_answer'],
    message: 'There is nothing to say to the company when you reopen it here.',
  })
  .meta({ id: 'OfferDecision' });
export type OfferDecision = z.infer<typeof OfferDecision>;
export const DecidedOffer = z.object({ offer: Offer, email: Email.nullable() }).meta({ id: 'DecidedOffer' });
export type DecidedOffer = z.infer<typeof DecidedOffer>;

export const CompareOffers = z
  .strictObject({
    currency: Currency,
    rates: z
      .array(z.strictObject({ currency: Currency, rate: z.number().positive().max(1_000_000_000) }))
      .max(50)
      .default([])
      .meta({ description: 'How many units of `currency` one unit of each is worth, as your bank says today.' }),
    statuses: z.array(z.enum(OFFER_STATUSES)).min(1).default(['pending', 'negotiating', 'accepted']),
  })
  .meta({ id: 'CompareOffers' });
export type CompareOffers = z.infer<typeof CompareOffers>;

const ComparedOffer = z.object({
  offer: Offer,
  rate: z.number().nullable().meta({ description: 'Units of the asked currency for one of the offer’s.' }),
  rate_source: z.enum(['same', 'given', 'dated', 'rough', 'unknown']).meta({
    description:
      'dated: a published rate of rate_date. rough: a value that is right to the order of magnitude only, so give a rate. unknown: not converted.',
  }),
  rate_date: z.iso.date().nullable().meta({ description: 'The day of a dated rate; of two, the older one.' }),
  rate_is_stale: z.boolean().meta({ description: 'The dated rate is more than a week old.' }),
  yearly_minor: z.int().nullable(),
  bonus_minor: z.int().nullable(),
  signing_bonus_minor: z.int().nullable(),
  first_year_minor: z.int().nullable().meta({ description: 'A year’s pay with bonus and signing bonus.' }),
  below_best_percent: z.number().nullable().meta({ description: 'How far its first year is below the best one.' }),
});
export const OfferComparison = z
  .object({ currency: z.string(), items: z.array(ComparedOffer) })
  .meta({ id: 'OfferComparison' });
export type OfferComparison = z.infer<typeof OfferComparison>;

export const ExchangeRates = z
  .object({
    items: z.array(z.object({ currency: z.string(), per_euro: z.number(), quoted_on: z.iso.date() })),
    newest: z.iso.date().nullable().meta({ description: 'The day of the newest rate; null while there is none.' }),
    is_stale: z.boolean().meta({ description: 'The newest rate is more than a week old, or there is none.' }),
  })
  .meta({ id: 'ExchangeRates' });
export type ExchangeRates = z.infer<typeof ExchangeRates>;
export const NewExchangeRates = z
  .strictObject({
    content: z.string().min(1).max(200_000).meta({
      description:
        'A CSV file as the European Central Bank publishes it (eurofxref.csv, or that of the last 90 days): a column Date, and one for each currency with its units for one euro.',
    }),
  })
  .meta({ id: 'NewExchangeRates' });
export const TakenExchangeRates = z
  .object({
    rate_count: z.int(),
    from: z.iso.date(),
    to: z.iso.date(),
    left_out: z.array(z.string()).meta({ description: 'Cells that hold no rate, by their line and column.' }),
  })
  .meta({ id: 'TakenExchangeRates' });
export type TakenExchangeRates = z.infer<typeof TakenExchangeRates>;
