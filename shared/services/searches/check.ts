import { forgetPastRows, peopleToLookFor } from '../../db/queries/saved_searches.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { lookIn } from './look.ts';

const MINUTE_MS = 60_000;
const EVERY_MS = 9 * MINUTE_MS;
/** At one run; the rest is due at the next. */
const MOST_PEOPLE = 2_000;
/** A search that nobody looked at for longer may take a posting that changed for a new one. */
const PAST_KEPT_MS = 30 * 24 * 60 * MINUTE_MS;

/** Looks in all searches with notify that are due, person by person; idempotent. */
export const checkSearches = async ({
  db,
  clock,
}: {
  db: Db;
  clock: Clock;
}): Promise<{ people: number; searches: number; failed: number; forgotten: number }> => {
  const now = clock.now();
  const { people, forgotten } = await db.withSystem('check-searches', async (tx) => ({
    people: await peopleToLookFor(tx, new Date(now.getTime() - EVERY_MS), MOST_PEOPLE),
    forgotten: await forgetPastRows(tx, new Date(now.getTime() - PAST_KEPT_MS)),
  }));
  let searches = 0;
  let failed = 0;
  for (const userId of people) {
    try {
      searches += await db.withUser({ userId, reason: 'check-searches' }, (tx) => lookIn(tx, { notify: true }, now));
    } catch {
      failed += 1;
    }
  }
  return { people: people.length, searches, failed, forgotten };
};
