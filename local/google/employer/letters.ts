import * as z from 'zod';

const replyKinds = ['interview', 'rejection', 'request_info', 'acknowledgement', 'bounce', 'free'] as const;

/** How the employer answers a message of the outbox. */
export const Reply = z.strictObject({
  outbox_id: z.uuid(),
  kind: z.enum(replyKinds),
  /** Replaces the ready-made text; required for `free`. */
  text: z.string().max(100_000).optional(),
  /** The proposed start; in three working days at 10:00 UTC when absent. */
  starts_at: z.iso.datetime({ offset: true }).optional(),
  /** The zone the time is written in. */
  time_zone: z.string().default('Europe/Berlin'),
  /** Adds an .ics invitation to an interview. */
  calendar: z.boolean().default(false),
  /** The status of a bounce: 5.x.x is for good, 4.x.x for now. */
  status: z
    .string()
    .regex(/^[45]\.\d{1,3}\.\d{1,3}$/)
    .default('5.1.1'),
  from_name: z.string().max(100).optional(),
});
export type Reply = z.infer<typeof Reply>;

export const proposedTime = (now: number): Date => {
  const day = new Date(now);
  day.setUTCHours(10, 0, 0, 0);
  for (let left = 3; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day;
};

const spoken = (time: Date, timeZone: string): string => {
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(time);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(time);
  return `${date} at ${clock} (${timeZone})`;
};

/** The ready-made texts, of an employer who does not exist. */
export const letterText = (reply: Reply, person: string, starts: Date): string => {
  if (reply.text !== undefined && reply.text.trim() !== '') return reply.text;
  const sign = `\n\nKind regards,\n${reply.from_name ?? 'The hiring team'}\n`;
  const texts: Record<Reply['kind'], string> = {
    interview: `Hello ${person},\n\nthank you for your application. We liked what we read and would like to invite you to an interview of 45 minutes by video call.\n\nWould ${spoken(starts, reply.time_zone)} suit you? The link would be https://meet.google.com/abc-defg-hij.${sign}`,
    rejection: `Hello ${person},\n\nthank you for your interest and the time you took. After careful review we have decided not to move forward with your application. We wish you all the best for your search.${sign}`,
    request_info: `Hello ${person},\n\nthank you for your application. Before we go on, could you please tell us your earliest start date and your salary expectation, and send us two references?${sign}`,
    acknowledgement: `Hello ${person},\n\nwe have received your application and will review it as soon as we can. This is an automatic message; please do not reply to it.\n`,
    bounce: '',
    free: '',
  };
  return texts[reply.kind];
};

const icsTime = (time: Date): string => `${time.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** One invitation of 45 minutes, RFC 5545 and 5546. */
export const invitation = (input: {
  uid: string;
  now: number;
  starts: Date;
  organizer: string;
  attendee: string;
  summary: string;
}): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandbox employer//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${input.uid}`,
    `DTSTAMP:${icsTime(new Date(input.now))}`,
    `DTSTART:${icsTime(input.starts)}`,
    `DTEND:${icsTime(new Date(input.starts.getTime() + 45 * 60_000))}`,
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    `SUMMARY:${icsText(input.summary)}`,
    'LOCATION:https://meet.google.com/abc-defg-hij',
    `ORGANIZER:mailto:${input.organizer}`,
    `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${input.attendee}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
