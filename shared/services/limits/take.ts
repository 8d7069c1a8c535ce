import { countRequest } from '../../db/queries/request_windows.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { LimitReached } from '../../domain/errors.ts';

/** So many requests within so many minutes, of one person or from one address. */
export type RequestLimit = { per: 'person' | 'address'; most: number; minutes: number };

export type TakeDeps = { db: Db; clock: Clock; keyOf: (subject: string) => Uint8Array };

/**
 * Takes one of the requests that a limit leaves. The window begins with the first request and ends by itself. Throws
 * LimitReached, with the seconds to wait, for those beyond it.
 */
export async function takeRequest(
  { db, clock, keyOf }: TakeDeps,
  { route, subject }: { route: string; subject: string },
  { per, most, minutes }: RequestLimit,
): Promise<void> {
  const now = clock.now();
  const key = keyOf(`${route}\n${per}\n${subject}`);
  const { requests, ends_at } = await db.withNobody((tx) => countRequest(tx, { key, seconds: minutes * 60, now }));
  if (requests <= most) return;
  const seconds = Math.max(1, Math.ceil((ends_at.getTime() - now.getTime()) / 1000));
  const whose = per === 'person' ? 'for one person' : 'from one address';
  throw new LimitReached(`This takes at most ${most} requests within ${minutes} minutes ${whose}.`, {
    most,
    minutes,
    retry_after_seconds: seconds,
  });
}
