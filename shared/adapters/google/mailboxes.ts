import type { Mailboxes } from '../mail/port.ts';
import { gmailMailbox } from './gmail.ts';
import { type Accounts, keptToken } from './kept-token.ts';

/** Opens people's Gmail. A mailbox is for one piece of work: it keeps its token until Google refuses it. */
export const gmailMailboxes = ({ tokenFor, ...options }: Accounts): Mailboxes => ({
  async open(userId) {
    return gmailMailbox({ ...options, token: await keptToken(tokenFor, userId) });
  },
});
