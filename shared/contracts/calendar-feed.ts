import * as z from 'zod';

export const CalendarFeed = z
  .object({ created_at: z.iso.datetime(), last_read_at: z.iso.datetime().nullable() })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const NewCalendarFeed = z
  .object({
    url: z.url().meta({
      description: 'Shown this once. Whoever has it reads your interviews: give it to your calendar and nobody else.',
    }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'NewCalendarFeed' });
export type NewCalendarFeed = z.infer<typeof NewCalendarFeed>;

export const FeedQuery = z.strictObject({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'It is not the token of a feed’s address.'),
});
