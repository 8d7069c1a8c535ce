import * as z from 'zod';
import { DAY_MS } from '../domain/clock.ts';
import { LONGEST_RANGE } from './metric.ts';

export const CHARTS = ['funnel', 'response-days', 'activity', 'salaries'] as const;
export const ChartParams = z.strictObject({
  chart: z.enum(CHARTS).meta({
    description:
      'funnel: how far applications came. response-days: days until an answer, by month. activity: when they left. salaries: what was named and offered, of all time.',
  }),
});
export const ChartQuery = z
  .strictObject({
    from: z.iso.date().optional().meta({ description: 'The first local day. Default: 90 days back.' }),
    to: z.iso.date().optional().meta({ description: 'The last local day, included. Default: today.' }),
    theme: z.enum(['system', 'light', 'dark']).default('system'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'A currency has three letters, as in EUR.')
      .optional()
      .meta({ description: 'For salaries, where there are several. Default: the one that is named most.' }),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'must not be before from',
  })
  .refine(
    ({ from, to }) =>
      from === undefined || to === undefined || Date.parse(to) - Date.parse(from) < LONGEST_RANGE * DAY_MS,
    { path: ['to'], message: `must lie within ${LONGEST_RANGE} days of from` },
  );
export type ChartQuery = z.infer<typeof ChartQuery>;
export type ChartName = (typeof CHARTS)[number];
