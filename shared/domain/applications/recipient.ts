import type { ApplicationChannel } from '../enums.ts';
import { InvalidInput } from '../errors.ts';

export type Recipient = { recipient_email: string; recipient_source: 'posting' | 'person' };

/**
 * Pure. Whom an application goes to: the address the person gives, else the one the posting states; never a guessed one.
 * Undefined for channels that send no mail. Throws InvalidInput naming `to_email`.
 */
export function recipientOf(
  channel: ApplicationChannel,
  given: string | undefined,
  stated: string | null,
): Recipient | undefined {
  const refuse = (message: string) => new InvalidInput([{ field: 'to_email', message }]);
  if (channel !== 'email') {
    if (given !== undefined) throw refuse('Only an application by e-mail has a recipient: take channel email.');
    return undefined;
  }
  if (given === undefined && stated === null) {
    throw refuse('The posting names no address. Give the one you know, or apply at its page with channel url.');
  }
  const same = stated !== null && (given === undefined || given.toLowerCase() === stated.toLowerCase());
  return same
    ? { recipient_email: stated, recipient_source: 'posting' }
    : { recipient_email: given ?? '', recipient_source: 'person' };
}
