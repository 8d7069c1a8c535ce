import type { FeedEntry, WriteFeed } from '../../adapters/calendar/feed-port.ts';
import {
  type FeedInterview,
  type FeedOffer,
  feedInterviews,
  feedOffers,
  noteRead,
  personOfFeed,
} from '../../db/queries/calendar_feeds.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { NotFound } from '../../domain/errors.ts';
import { eventOf } from '../../domain/interviews/event.ts';
import { hashOf } from '../sessions/secrets.ts';

type Deps = { db: Db; clock: Clock; writeFeed: WriteFeed };

/**
 * The calendar behind a secret address: interviews that stand or took place within 90 days, and the last days of offers.
 * Throws NotFound for an address that never was, was taken back, or whose account has ended: they look the same.
 */
export async function serveFeed({ db, clock, writeFeed }: Deps, token: string): Promise<string> {
  const userId = await db.withNobody((tx) => personOfFeed(tx, hashOf(token)));
  if (userId === undefined) throw new NotFound('calendar feed');
  const now = clock.now();
  const { interviews, offers } = await db.withUser({ userId, reason: 'calendar-feed' }, async (tx) => {
    await noteRead(tx, now);
    return { interviews: await feedInterviews(tx, now), offers: await feedOffers(tx) };
  });
  return writeFeed('JobHunt AI', [...interviews.map(ofInterview), ...offers.map(ofOffer)]);
}

const ofInterview = (row: FeedInterview): FeedEntry => ({
  ...eventOf(row, row),
  uid: `${row.id}@jobhuntai`,
  changedAt: row.updated_at,
  url: row.meeting_url,
});

const ofOffer = ({ id, expiry_date: day, updated_at: changedAt, company_name: company }: FeedOffer): FeedEntry => ({
  uid: `${id}@jobhuntai`,
  changedAt,
  day,
  summary: `Offer${company === null ? '' : ` of ${company}`}: last day`,
  description: '',
  location: null,
  url: null,
});
