import type { CleanHtml } from '../../adapters/boards/port.ts';
import type { ReadSupplied } from '../../adapters/boards/supplied-port.ts';
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
  /** Where Gmail is asked to tell of new messages; without it mailboxes are polled alone. */
  watchTopic?: string | undefined;
  /** With these, job alerts of boards that the person switched on are read too. */
  alerts?: { readSupplied: ReadSupplied; cleanHtml: CleanHtml };
};

/** What taking one message in needs, whichever way it came. */
export type TakeDeps = Omit<MailboxDeps, 'mailboxes' | 'watchTopic'>;
