import type { ReadCalendar } from '../../adapters/calendar/port.ts';
import type { ReadMail } from '../../adapters/mail/message-port.ts';
import type { Mailboxes } from '../../adapters/mail/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type MailboxDeps = {
  db: Db;
  clock: Clock;
  mailboxes: Mailboxes;
  queues: Queues;
  readMail: ReadMail;
  readCalendar: ReadCalendar;
};
