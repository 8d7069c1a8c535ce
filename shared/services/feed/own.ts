import type { CalendarFeed, NewCalendarFeed } from '../../contracts/calendar-feed.ts';
import { deleteFeed, findFeed, saveFeed } from '../../db/queries/calendar_feeds.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { hashOf, newSecret } from '../sessions/secrets.ts';

type Deps = { db: Db; clock: Clock; publicUrl: string };

/** Makes the feed's address, shown this once: only its hash is kept. A former address holds no more. */
export async function openFeed({ db, clock, publicUrl }: Deps, ctx: UserContext): Promise<NewCalendarFeed> {
  const token = newSecret();
  const row = await db.withUser(ctx, (tx) =>
    saveFeed(tx, { userId: ctx.userId, tokenHash: hashOf(token), now: clock.now() }),
  );
  return { url: `${publicUrl}/v1/calendar.ics?token=${token}`, created_at: row.created_at.toISOString() };
}

/** Whether there is one, and when it was last read. Throws NotFound. */
export async function readFeed({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<CalendarFeed> {
  const row = await db.withUser(ctx, (tx) => findFeed(tx));
  if (row === undefined) throw new NotFound('calendar feed');
  return { created_at: row.created_at.toISOString(), last_read_at: row.last_read_at?.toISOString() ?? null };
}

/** Takes the address back: it holds no more. Safe to ask twice. */
export const closeFeed = ({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<void> =>
  db.withUser(ctx, (tx) => deleteFeed(tx, ctx.userId));
