import { randomBytes, randomUUID } from 'node:crypto';
import { readCalendar } from '../../shared/adapters/calendar/ical.ts';
import type { Mailbox } from '../../shared/adapters/mail/port.ts';
import { readMail } from '../../shared/adapters/mail/read.ts';
import { findTimes } from '../../shared/adapters/times/chrono.ts';
import type { QueueMessage } from '../../shared/contracts/messages/index.ts';
import type { ApplicationStatus } from '../../shared/domain/applications/lifecycle.ts';
import type { Clock } from '../../shared/domain/clock.ts';
import type { MailboxDeps } from '../../shared/services/mailbox/deps.ts';
import { handClock, scene } from './applications.ts';
import type { TestDatabase } from './database.ts';
import { Inbox } from './inbox.ts';

export type SentApplication = {
  applicationId: string;
  emailId: string;
  threadId: string;
  rfcMessageId: string;
  sendToken: string;
};

/** Applications that left, with the e-mail that carried them, made as the superuser. */
export function sentScene(database: TestDatabase) {
  const make = scene(database);
  return async (
    userId: string,
    { status = 'sent', sentAt = new Date('2026-10-10T09:00:00Z') }: { status?: ApplicationStatus; sentAt?: Date } = {},
  ): Promise<SentApplication> => {
    const job = await make.job();
    const { id: applicationId } = await database.adminDb
      .insertInto('applications.applications')
      .values({
        user_id: userId,
        job_id: job.id,
        status,
        channel: 'email',
        applied_at: sentAt,
        recipient_email: 'jobs@northwind.example',
        recipient_source: 'person',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const marks = {
      threadId: randomUUID(),
      rfcMessageId: `<${randomUUID()}@mail.example>`,
      sendToken: randomBytes(24).toString('base64url'),
    };
    const { id: emailId } = await database.adminDb
      .insertInto('communications.emails')
      .values({
        user_id: userId,
        application_id: applicationId,
        type: 'application',
        from_email: 'jo@person.example',
        to_emails: ['jobs@northwind.example'],
        subject: 'Data Analyst',
        body: 'Dear team',
        status: 'sent',
        sent_at: sentAt,
        send_started_at: sentAt,
        thread_id: marks.threadId,
        rfc_message_id: marks.rfcMessageId,
        send_token: marks.sendToken,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { applicationId, emailId, ...marks };
  };
}

/** Services' deps over a test database, with the real readers and a queue in memory. */
export function replyDeps({ db }: Pick<TestDatabase, 'db'>, clock: Clock, mailbox: Mailbox) {
  const queued: QueueMessage[] = [];
  const deps: MailboxDeps = {
    db,
    clock,
    mailboxes: { open: async () => mailbox },
    queues: { send: async (message) => void queued.push(message) },
    readMail,
    readCalendar,
  };
  return { deps, queued, classifyDeps: { db, clock, findTimes } };
}

type Mail = {
  from?: string;
  to?: string;
  subject?: string;
  headers?: Readonly<Record<string, string>>;
  text?: string;
  calendar?: string;
};

/** A message as it stands in a mailbox. */
export const rawMail = ({
  from = 'Dana <dana@northwind.example>',
  to = 'jo@person.example',
  subject = 'Re: Data Analyst',
  headers = {},
  text = '',
  calendar,
}: Mail): Uint8Array => {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${randomUUID()}@northwind.example>`,
    'MIME-Version: 1.0',
  ];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (calendar === undefined)
    return Buffer.from([...lines, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'));
  const parts = [
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
    '',
    calendar,
    '--b--',
    '',
  ];
  return Buffer.from([...lines, 'Content-Type: multipart/alternative; boundary=b', '', ...parts].join('\r\n'));
};

export const calendarRequest = (
  uid: string,
  start: string,
  end: string,
  { method = 'REQUEST', lines = [] }: { method?: string; lines?: readonly string[] } = {},
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART:${start}`,
    `DTEND:${end}`,
    ...lines,
    'SUMMARY:Interview',
    'LOCATION:https://meet.google.com/abc-defg-hij',
    'ORGANIZER;CN=Dana Kerr:mailto:dana@northwind.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** A person with an empty inbox, at nine o'clock of one day, and what reads it. */
export async function mailWorld(database: TestDatabase) {
  const user = await database.createUser();
  const clock = handClock('2026-10-14T09:00:00Z');
  const inbox = new Inbox();
  const { deps, queued } = replyDeps(database, clock, inbox.open());
  return { user, clock, inbox, deps, queued, ctx: { userId: user.id, reason: 'test' } };
}
