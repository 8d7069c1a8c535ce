import * as z from 'zod';
import { FUNNEL_BY } from '../domain/metrics/funnel.ts';
import { MetricsQuery } from './metric.ts';

const days = MetricsQuery.shape;
const inOrder = ({ from, to }: { from: string; to: string }) => from <= to;
const order = { path: ['to'], message: 'must not be before from' };

const Rate = z
  .object({
    hits: z.int(),
    of: z.int(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .meta({ id: 'Rate', description: 'A share with its 95% interval (Wilson); null where there is nothing to count.' });
const Spread = z
  .object({ count: z.int(), q1: z.number().nullable(), median: z.number().nullable(), q3: z.number().nullable() })
  .meta({ id: 'Spread', description: 'Quartiles in days, fractions kept.' });
const Funnel = z
  .object({
    key: z.string().nullable().meta({ description: 'Which group; null: the mark is not known, or all in one.' }),
    created: z.int(),
    sent: z.int(),
    viewed: z.int(),
    responded: z.int(),
    interviewed: z.int(),
    offered: z.int(),
    rejected: z.int(),
    response_rate: Rate,
    interview_rate: Rate,
    offer_rate: Rate,
    response_days: Spread,
  })
  .meta({ id: 'Funnel', description: 'What left is what the later steps are counted among.' });

export const FunnelQuery = z.strictObject({ ...days, by: z.enum(FUNNEL_BY).default('all') }).refine(inOrder, order);
export type FunnelQuery = z.infer<typeof FunnelQuery>;
export const FunnelFigures = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    timezone: z.string(),
    by: z.enum(FUNNEL_BY),
    total: Funnel,
    groups: z.array(Funnel).meta({ description: 'At most 500: of periods the newest, of others the largest.' }),
  })
  .meta({ id: 'FunnelFigures' });
export type FunnelFigures = z.infer<typeof FunnelFigures>;

export const ActivityQuery = z.strictObject(days).refine(inOrder, order);
export type ActivityQuery = z.infer<typeof ActivityQuery>;
const Week = z.array(z.array(z.int()).length(24)).length(7);
export const ActivityMap = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    timezone: z.string(),
    sent: Week,
    responded: Week,
    interviews: Week,
  })
  .meta({
    id: 'ActivityMap',
    description:
      'Seven days from Monday, each of 24 hours in the zone of your settings. Applications made elsewhere are left out: they have a day and no hour.',
  });
export type ActivityMap = z.infer<typeof ActivityMap>;

export const SalaryPicture = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(['posted', 'offered']),
        currency: z.string(),
        count: z.int(),
        low_minor: z.int(),
        q1_minor: z.int(),
        median_minor: z.int(),
        q3_minor: z.int(),
        high_minor: z.int(),
      }),
    ),
  })
  .meta({ id: 'SalaryPicture', description: 'A year’s pay in minor units, by currency; nothing is converted.' });
export type SalaryPicture = z.infer<typeof SalaryPicture>;

export const Responsiveness = z
  .object({
    company_id: z.uuid(),
    people: z.int().nullable().meta({ description: 'How many people’s applications it is from; null below five.' }),
    response_rate: Rate.nullable(),
    response_days: Spread.nullable(),
    computed_at: z.iso.datetime().nullable(),
  })
  .meta({
    id: 'Responsiveness',
    description: 'Told only where at least five people applied, so that it tells of nobody.',
  });
export type Responsiveness = z.infer<typeof Responsiveness>;
