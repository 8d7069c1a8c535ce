import * as z from 'zod';

/** Google's limits for one event: five reminders, four weeks ahead. */
const ReminderMinutes = z
  .array(z.int().min(0).max(40_320, 'At most four weeks: 40320 minutes.'))
  .max(5, 'At most five reminders.')
  .transform((list) => [...new Set(list)].sort((a, b) => a - b));
const written = {
  calendar_id: z
    .string()
    .trim()
    .min(1)
    .max(255)
    .regex(/^[^\p{Cc}\s]+$/u, 'A calendar id has no spaces.')
    .meta({ description: 'primary, or the id that Google shows in the calendar’s settings.' }),
  is_active: z.boolean().meta({ description: 'Whether the calendar is used at all: conflicts are looked up in it.' }),
  auto_schedule: z.boolean().meta({
    description: 'Whether interviews stand in it as events: made, moved and removed with them.',
  }),
};

export const CalendarSettings = z
  .object({
    ...written,
    reminder_minutes: z
      .array(z.int())
      .meta({ description: 'When the calendar itself reminds; mails follow your settings.' }),
    connected: z.boolean().meta({
      description: 'false: connect it with GET /v1/integrations/google/connect?rights=calendar.',
    }),
    problem: z.string().nullable().meta({ description: 'Why the calendar is behind; tried again by itself.' }),
  })
  .meta({ id: 'CalendarSettings' });
export type CalendarSettings = z.infer<typeof CalendarSettings>;

export const CalendarSettingsWrite = z
  .strictObject({
    calendar_id: written.calendar_id.default('primary'),
    is_active: written.is_active.default(true),
    auto_schedule: written.auto_schedule.default(true),
    reminder_minutes: ReminderMinutes.default([15, 60]),
  })
  .meta({ id: 'CalendarSettingsWrite' });
export type CalendarSettingsWrite = z.infer<typeof CalendarSettingsWrite>;
