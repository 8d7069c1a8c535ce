import { gmailMailboxes } from '../adapters/google/mailboxes.ts';
import type { Mailboxes } from '../adapters/mail/port.ts';
import { googleAccounts } from './google-accounts.ts';

let made: Mailboxes | undefined;

/** The mailboxes people connected. */
export const mailboxes = (): Mailboxes => {
  made ??= gmailMailboxes(googleAccounts('open the mailbox'));
  return made;
};
