import { lockTracked } from '../../db/queries/tracked_emails.ts';
import { readTrackToken } from '../emails/track-token.ts';
import type { TrackingDeps } from './follow-link.ts';
import { noteHit, type Visit } from './note-hit.ts';

/** Writes down that the picture of a mail was asked for; of a token that is not ours, or whose mail is gone, nothing. */
export async function seePicture({ db, clock, tokenSecret }: TrackingDeps, token: string, visit: Visit): Promise<void> {
  const mark = readTrackToken(tokenSecret, token);
  if (mark?.place !== 0) return;
  await db.withUser({ userId: mark.userId, reason: 'tracking' }, async (tx) => {
    const email = await lockTracked(tx, mark.emailId);
    if (email?.tracks_opens) await noteHit(tx, email, { kind: 'opened', place: 0 }, visit, clock.now());
  });
}
