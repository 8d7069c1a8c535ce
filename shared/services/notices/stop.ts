import { noticeBehind } from '../../db/queries/digests.ts';
import { saveSettings } from '../../db/queries/settings.ts';
import type { Db } from '../../db/scope.ts';
import type { NoticeKind } from '../../domain/enums.ts';
import { NotFound } from '../../domain/errors.ts';
import { hashOf } from '../sessions/secrets.ts';

/** Which setting stops which notices. */
export const settingOf = (kind: NoticeKind): 'interview_reminders' | 'email_notifications' =>
  kind === 'interview_reminder' ? 'interview_reminders' : 'email_notifications';

/** Of which kind the notice with this secret address was; undefined for an address that never was, or whose account has ended. */
export const kindBehind = async ({ db }: { db: Db }, token: string): Promise<NoticeKind | undefined> =>
  (await db.withNobody((tx) => noticeBehind(tx, hashOf(token))))?.kind;

/**
 * Turns off what the notice with this secret address was sent by. Safe to ask twice. Throws NotFound for an address that
 * never was, or whose account has ended.
 */
export async function stopNotices({ db }: { db: Db }, token: string): Promise<NoticeKind> {
  const found = await db.withNobody((tx) => noticeBehind(tx, hashOf(token)));
  if (found === undefined) throw new NotFound('address');
  const { user_id: userId, kind } = found;
  await db.withUser({ userId, reason: 'stop-notices' }, (tx) => saveSettings(tx, userId, { [settingOf(kind)]: false }));
  return kind;
}
