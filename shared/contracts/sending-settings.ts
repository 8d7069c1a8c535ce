import * as z from 'zod';
import { SEND_MODE_CHOICES, SEND_ZONES } from '../domain/enums.ts';
import { DEFAULT_SENDING } from '../domain/sending/defaults.ts';

const clockForm = { error: 'Write HH:MM, from 00:00 to 23:59.' };
const days = z
  .array(z.int().min(1).max(7), 'Days are numbers: 1 is Monday, 7 is Sunday.')
  .min(1, 'Name at least one day.')
  .transform((list) => [...new Set(list)].sort((a, b) => a - b));
const seconds = z.int().min(0).max(86_400, 'At most a day.');

/** When, how fast and by which road a person's mail leaves. */
export const sendingSettings = {
  send_mode: z.enum(SEND_MODE_CHOICES).meta({
    description:
      'auto: by drafts where Google granted the rights for them. send_only: one call without a draft; when its answer is lost, you are asked whether it left.',
  }),
  send_days: days.meta({ description: 'Days on which mail leaves by itself; 1 is Monday.' }),
  send_window_start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, clockForm),
  send_window_end: z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'Write HH:MM, up to 24:00.' })
    .meta({ description: 'Later than the start; what is not sent before it waits for the next day.' }),
  send_zone: z.enum(SEND_ZONES).meta({
    description: "Whose clock the window is read by: yours, or, where the posting's place tells it, the recipient's.",
  }),
  send_gap_seconds: seconds.meta({ description: 'Least time between two mails.' }),
  send_jitter_seconds: seconds.meta({ description: 'Up to so much more, so that they do not leave like a clock.' }),
  ramp_up: z.boolean().meta({ description: 'A mailbox that is new to sending begins with few and doubles each day.' }),
  ramp_up_start: z.int().min(1).max(500).meta({ description: "The first day's limit." }),
  bounce_pause_percent: z.int().min(1).max(100).meta({
    description:
      'At this share of bounces, of at least 20 mails in 30 days, nothing but answers leaves until you have looked (POST /v1/emails/bounces/seen) or the share has fallen below it.',
  }),
  follow_up_auto: z.boolean().meta({ description: 'Whether due follow-ups leave without your approval.' }),
  thank_you_enabled: z
    .boolean()
    .meta({ description: 'Whether a thank-you is drafted, for your approval, after each interview.' }),
  delivered_after_hours: z
    .int()
    .min(1)
    .max(336, 'At most two weeks.')
    .meta({ description: 'A mail without a bounce for so long counts as delivered.' }),
  open_tracking: z.boolean().meta({
    description:
      'Whether an invisible picture in your mail tells that it was opened. Off unless you turn it on. It says little: many programs load no pictures, and proxies and scanners load them unasked. Who gets the mail is not told; where the law asks for their consent, getting it is up to you.',
  }),
  click_tracking: z.boolean().meta({
    description:
      'Whether the links of your mail lead by this service, so that it learns of clicks. Off unless you turn it on. Scanners follow links too, and a mail program may warn of a link whose words name another address.',
  }),
};

type Named = typeof sendingSettings;
const of = <K extends keyof Named>(key: K) => sendingSettings[key];
const values = DEFAULT_SENDING;

/** As `sendingSettings`, each with its default. */
export const sendingDefaults = {
  send_mode: of('send_mode').default(values.send_mode),
  send_days: of('send_days').default([...values.send_days]),
  send_window_start: of('send_window_start').default(values.send_window_start),
  send_window_end: of('send_window_end').default(values.send_window_end),
  send_zone: of('send_zone').default(values.send_zone),
  send_gap_seconds: of('send_gap_seconds').default(values.send_gap_seconds),
  send_jitter_seconds: of('send_jitter_seconds').default(values.send_jitter_seconds),
  ramp_up: of('ramp_up').default(values.ramp_up),
  ramp_up_start: of('ramp_up_start').default(values.ramp_up_start),
  bounce_pause_percent: of('bounce_pause_percent').default(values.bounce_pause_percent),
  follow_up_auto: of('follow_up_auto').default(values.follow_up_auto),
  thank_you_enabled: of('thank_you_enabled').default(values.thank_you_enabled),
  delivered_after_hours: of('delivered_after_hours').default(values.delivered_after_hours),
  open_tracking: of('open_tracking').default(values.open_tracking),
  click_tracking: of('click_tracking').default(values.click_tracking),
};

/** Whether a window that is given whole is open at all; half of one is checked against the other half where it is kept. */
export const orderedWindow = (value: {
  send_window_start?: string | undefined;
  send_window_end?: string | undefined;
}): boolean =>
  value.send_window_start === undefined ||
  value.send_window_end === undefined ||
  value.send_window_start < value.send_window_end;
export const orderedWindowIssue = { path: ['send_window_end'], message: 'It must be later than send_window_start.' };
