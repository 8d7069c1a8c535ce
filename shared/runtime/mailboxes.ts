import { gmailMailboxes } from '../adapters/google/mailboxes.ts';
import type { Mailboxes } from '../adapters/mail/port.ts';
import { accessToken } from '../services/google/access-token.ts';
import { config } from './config.ts';
import { permissions } from './permissions.ts';

let made: Mailboxes | undefined;

/** The mailboxes people connected. */
export const mailboxes = (): Mailboxes => {
  if (made === undefined) {
    const { apiRootUrl } = config('google').google;
    const deps = permissions();
    made = gmailMailboxes({
      tokenFor: (userId, rejected) => accessToken(deps, { userId, reason: 'open the mailbox' }, rejected),
      now: () => deps.clock.now(),
      ...(apiRootUrl === undefined ? {} : { rootUrl: apiRootUrl }),
    });
  }
  return made;
};
