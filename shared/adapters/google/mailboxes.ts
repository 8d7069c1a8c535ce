import type { Mailboxes } from '../mail/port.ts';
import { gmailMailbox } from './gmail.ts';

export type MailboxesOptions = {
  /** A good access token of the person; `rejected` is one that Google just refused. Throws ReconnectRequired. */
  tokenFor(userId: string, rejected?: string): Promise<string>;
  now: () => Date;
  rootUrl?: string;
};

/** Opens people's Gmail. A mailbox is for one piece of work: it keeps its token until Google refuses it. */
export const gmailMailboxes = ({ tokenFor, ...options }: MailboxesOptions): Mailboxes => ({
  async open(userId) {
    let current = await tokenFor(userId);
    const token = async (rejected?: string): Promise<string> => {
      if (rejected !== undefined && rejected === current) current = await tokenFor(userId, rejected);
      return current;
    };
    return gmailMailbox({ ...options, token });
  },
});
