import { Unavailable } from '../../domain/errors.ts';
import { MailCallFailed } from '../mail/port.ts';

/** What opens people's Google accounts. */
export type Accounts = {
  /** A good access token of the person; `rejected` is one that Google just refused. Throws ReconnectRequired. */
  tokenFor(userId: string, rejected?: string): Promise<string>;
  now: () => Date;
  rootUrl?: string;
};

/**
 * The token for one piece of work: it is kept until Google refuses it. Throws ReconnectRequired, and MailCallFailed to be
 * tried later where none can be had now.
 */
export async function keptToken(
  tokenFor: Accounts['tokenFor'],
  userId: string,
): Promise<(rejected?: string) => Promise<string>> {
  let current = await tokenFor(userId).catch((error: unknown) => {
    if (!(error instanceof Unavailable)) throw error;
    throw new MailCallFailed('token', { kind: 'retry_later', reason: error.message });
  });
  return async (rejected) => {
    if (rejected !== undefined && rejected === current) current = await tokenFor(userId, rejected);
    return current;
  };
}
