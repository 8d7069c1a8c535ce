import type { WriteFeed } from '../../shared/adapters/calendar/feed-port.ts';
import type { Db } from '../../shared/db/scope.ts';
import { type Clock, systemClock } from '../../shared/domain/clock.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { writeFeed } from '../../shared/runtime/write-feed.ts';

export type FeedDeps = { db: Db; clock: Clock; writeFeed: WriteFeed; publicUrl: string };

/** What the routes work with, made from the configuration at the first request. */
export const feedDeps = (): FeedDeps => ({
  db: database(),
  clock: systemClock,
  writeFeed,
  publicUrl: config('api').api.publicUrl,
});
