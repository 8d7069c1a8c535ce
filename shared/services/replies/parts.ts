import * as z from 'zod';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import type { CalendarEvent, DeliveryReport, ReplyMessage } from '../../domain/replies/message.ts';

export type Parts = {
  calendar: CalendarEvent | undefined;
  delivery: DeliveryReport | undefined;
  /** Whether it is an abuse report about a mail of ours. */
  complaint?: true;
  /** Nobody vouches for the sender that it names: the person has to look. */
  unvouched?: true;
};

const text = z.string().optional();
const StoredParts = z.object({
  calendar: z
    .object({
      method: text,
      uid: text,
      sequence: z.int().nonnegative().optional(),
      stampedAt: z.coerce.date().optional(),
      startsAt: z.coerce.date().optional(),
      endsAt: z.coerce.date().optional(),
      local: text,
      zone: text,
      summary: text,
      recurrence: z.coerce.date().optional(),
      andFuture: z.boolean().optional(),
      dates: z.array(z.coerce.date()).default([]),
      exceptions: z
        .array(
          z.object({
            recurrence: z.coerce.date(),
            startsAt: z.coerce.date().optional(),
            endsAt: z.coerce.date().optional(),
            off: z.boolean(),
          }),
        )
        .default([]),
      description: text,
      location: text,
      url: text,
      organizer: z.object({ name: text, email: z.string() }).optional(),
    })
    .optional(),
  delivery: z
    .object({
      action: z.enum(['failed', 'delayed', 'delivered', 'relayed', 'expanded']).optional(),
      status: text,
      recipient: text,
      diagnostic: text,
    })
    .optional(),
});
const StoredComplaint = z.object({ complaint: z.literal(true) });
const StoredUnvouched = z.object({ unvouched: z.literal(true) });
const StoredHeaders = z.record(z.string(), z.string());

/** A stored reply as the classifier is shown it. Undefined members were left out by JSON: they are named again here. */
export const messageOf = (
  row: Pick<ReplyRow, 'subject' | 'from_email' | 'body'> & { headers: unknown; parts: unknown },
): ReplyMessage => {
  const { calendar, delivery } = StoredParts.parse(row.parts ?? {});
  return {
    subject: row.subject ?? '',
    fromEmail: row.from_email,
    headers: StoredHeaders.parse(row.headers ?? {}),
    calendar: calendar && {
      method: calendar.method,
      uid: calendar.uid,
      sequence: calendar.sequence,
      stampedAt: calendar.stampedAt,
      startsAt: calendar.startsAt,
      endsAt: calendar.endsAt,
      local: calendar.local,
      zone: calendar.zone,
      summary: calendar.summary,
      recurrence: calendar.recurrence,
      andFuture: calendar.andFuture,
      dates: calendar.dates,
      exceptions: calendar.exceptions.map((one) => ({ ...one, startsAt: one.startsAt, endsAt: one.endsAt })),
      description: calendar.description,
      location: calendar.location,
      url: calendar.url,
      organizer: calendar.organizer && { name: calendar.organizer.name, email: calendar.organizer.email },
    },
    delivery: delivery && {
      action: delivery.action,
      status: delivery.status,
      recipient: delivery.recipient,
      diagnostic: delivery.diagnostic,
    },
    text: row.body ?? '',
  };
};

/** Whether a stored reply is an abuse report. */
export const complaintOf = (row: Pick<ReplyRow, 'parts'>): boolean => StoredComplaint.safeParse(row.parts).success;

/** Whether nobody vouches for the sender that a stored reply names. */
export const isUnvouched = (row: Pick<ReplyRow, 'parts'>): boolean => StoredUnvouched.safeParse(row.parts).success;
