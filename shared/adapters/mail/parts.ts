import type { Attachment } from 'mailparser';
import type { IncomingMail } from './message-port.ts';
import { readTnef, type Tnef } from './tnef.ts';

/** Of a part no more is read than this, in bytes. */
export const PART_LIMIT = 500_000;
const MOST_NESTED = 5;
const TNEF_LIMIT = 10_000_000;

/** A parameter of the part's content type, such as `charset`. */
export const parameterOf = (part: Attachment, name: string): string | undefined => {
  const type = part.headers.get('content-type');
  if (typeof type !== 'object' || !('params' in type) || typeof type.params !== 'object') return undefined;
  const value: unknown = Object.entries(type.params).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** The part's text in its own charset, its beginning where it is long. */
export const textOf = (part: Attachment): string => {
  const bytes = part.content.subarray(0, PART_LIMIT);
  try {
    return new TextDecoder(parameterOf(part, 'charset') ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
};

/** Whether it is a calendar, by its type or its name. */
export const isCalendar = (part: Attachment): boolean =>
  part.contentType === 'text/calendar' ||
  part.contentType === 'application/ics' ||
  (part.filename?.toLowerCase().endsWith('.ics') ?? false);

const isTnef = ({ contentType, filename }: Attachment): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(contentType) || filename?.toLowerCase() === 'winmail.dat';

/** What Outlook packed into winmail.dat parts. */
export const tnefOf = (parts: readonly Attachment[]): Tnef[] =>
  parts
    .filter(isTnef)
    .slice(0, MOST_NESTED)
    .flatMap((part) => readTnef(part.content.subarray(0, TNEF_LIMIT)) ?? []);

/** Messages that were sent on whole; in a report the one inside is what was reported. */
export const forwardedIn = (parts: readonly Attachment[]): Attachment[] =>
  parts.some(({ contentType }) =>
    /^message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification)$/.test(contentType),
  )
    ? []
    : parts.filter(({ contentType }) => /^message\/(?:rfc822|global)$/.test(contentType)).slice(0, MOST_NESTED);

/** What a mail server tells of a message that it could not deliver, or did; undefined where there is none. */
export const deliveryReportOf = (parts: readonly Attachment[]): IncomingMail['deliveryReport'] => {
  const status = parts.find((part) => /^message\/(global-)?delivery-status$/.test(part.contentType));
  if (status === undefined) return undefined;
  return { status: textOf(status), originalHeaders: originalHeadersOf(parts) };
};

const originalHeadersOf = (parts: readonly Attachment[]): string => {
  const original = parts.find((part) =>
    /^(message\/(global|rfc822)(-headers)?|text\/rfc822-headers)$/.test(part.contentType),
  );
  return original === undefined ? '' : (textOf(original).split(/\r?\n\r?\n/, 1)[0] ?? '');
};

/** Other types of feedback (not-spam, virus, other) are no complaint of a reader. */
export const complaintOf = (parts: readonly Attachment[]): IncomingMail['complaint'] => {
  const report = parts.find((part) => part.contentType === 'message/feedback-report');
  if (report === undefined || !/^Feedback-Type:[ \t]*abuse[ \t]*$/im.test(textOf(report))) return undefined;
  return { originalHeaders: originalHeadersOf(parts) };
};
