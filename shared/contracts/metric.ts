import * as z from 'zod';
import { DAY_MS } from '../domain/clock.ts';

const figures = {
  applications_sent: z.int(),
  applications_viewed: z.int(),
  responses_received: z.int(),
  interviews_scheduled: z.int(),
  offers_received: z.int(),
};

/** The longest range that is answered at once, in days. */
export const LONGEST_RANGE = 366;

export const MetricsQuery = z
  .strictObject({
    from: z.iso.date().meta({ description: 'The first local day, in the time zone of your settings.' }),
    to: z.iso.date().meta({ description: 'The last local day, included.' }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before from' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < LONGEST_RANGE * DAY_MS, {
    path: ['to'],
    message: `must lie within ${LONGEST_RANGE} days of from`,
  });
export type MetricsQuery = z.infer<typeof MetricsQuery>;

export const ApplicationMetrics = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    timezone: z.string(),
    totals: z.object(figures),
    days: z
      .array(
        z.object({
          date: z.iso.date(),
          ...figures,
          average_response_days: z.number().nullable(),
          updated_at: z.iso.datetime(),
        }),
      )
      .meta({
        description: 'Days on which nothing happened are left out. Rolled up every hour; late data changes past days.',
      }),
  })
  .meta({ id: 'ApplicationMetrics' });
export type ApplicationMetrics = z.infer<typeof ApplicationMetrics>;
