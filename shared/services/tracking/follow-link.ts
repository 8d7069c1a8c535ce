import { lockTracked } from '../../db/queries/tracked_emails.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { NotFound } from '../../domain/errors.ts';
import { readTrackToken } from '../emails/track-token.ts';
import { noteHit, type Visit } from './note-hit.ts';

export type TrackingDeps = { db: Db; clock: Clock; tokenSecret: Uint8Array };

/**
 * The address that was stored for a signed link, whether or not the visit is written down. Throws NotFound for a token that
 * is not ours, is no link's, or whose mail is gone: they look the same.
 */
export async function followLink(
  { db, clock, tokenSecret }: TrackingDeps,
  token: string,
  visit: Visit,
): Promise<string> {
  const mark = readTrackToken(tokenSecret, token);
  if (mark === undefined || mark.place === 0) throw new NotFound('address');
  const { userId, emailId, place } = mark;
  const address = await db.withUser({ userId, reason: 'tracking' }, async (tx) => {
    const email = await lockTracked(tx, emailId);
    const stored = email?.tracked_links[place - 1];
    if (email === undefined || stored === undefined) return undefined;
    await noteHit(tx, email, { kind: 'clicked', place }, visit, clock.now());
    return stored;
  });
  if (address === undefined) throw new NotFound('address');
  return address;
}
