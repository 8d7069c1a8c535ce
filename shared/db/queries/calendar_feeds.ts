import { sql } from 'kysely';
import type { InterviewType } from '../../domain/enums.ts';
import { OPEN_INTERVIEWS } from '../../domain/interviews/interview.ts';
import type { NobodyTx, UserTx } from '../scope.ts';

const TABLE = 'integrations.calendar_feeds';
export type FeedRow = { created_at: Date; last_read_at: Date | null };

/** Whose feed the address with this hash is; undefined for none, or one that was taken back. */
export const personOfFeed = async (tx: NobodyTx, tokenHash: Uint8Array): Promise<string | undefined> =>
  (await sql<{ id: string | null }>`SELECT users.person_of_feed(${tokenHash}) AS id`.execute(tx)).rows[0]?.id ??
  undefined;

export const findFeed = (tx: UserTx): Promise<FeedRow | undefined> =>
  tx.selectFrom(TABLE).select(['created_at', 'last_read_at']).executeTakeFirst();

/** Gives the person's feed a new address: the former one holds no more. */
export const saveFeed = (tx: UserTx, feed: { userId: string; tokenHash: Uint8Array; now: Date }): Promise<FeedRow> => {
  const values = { token_hash: Buffer.from(feed.tokenHash), created_at: feed.now, last_read_at: null };
  return tx
    .insertInto(TABLE)
    .values({ user_id: feed.userId, ...values })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .returning(['created_at', 'last_read_at'])
    .executeTakeFirstOrThrow();
};

export const deleteFeed = async (tx: UserTx, userId: string): Promise<void> => {
  await tx.deleteFrom(TABLE).where('user_id', '=', userId).execute();
};

/** Noted at most once an hour: calendars ask often. */
export const noteRead = async (tx: UserTx, now: Date): Promise<void> => {
  await sql`UPDATE integrations.calendar_feeds SET last_read_at = ${now}::timestamptz
    WHERE last_read_at IS NULL OR last_read_at < ${now}::timestamptz - interval '1 hour'`.execute(tx);
};

const PAST_DAYS = 90;
const MOST = 500;

export type FeedInterview = {
  id: string;
  scheduled_at: Date;
  duration_minutes: number | null;
  interview_type: InterviewType | null;
  location: string | null;
  meeting_url: string | null;
  interviewer_name: string | null;
  interviewer_email: string | null;
  updated_at: Date;
  company_name: string | null;
  job_title: string | null;
};

/** The person's interviews that stand or took place within 90 days, the latest first. */
export const feedInterviews = async (tx: UserTx, now: Date): Promise<FeedInterview[]> =>
  (
    await sql<FeedInterview>`
    SELECT i.id, i.scheduled_at, i.duration_minutes, i.interview_type, i.location, i.meeting_url, i.interviewer_name,
           i.interviewer_email, i.updated_at, a.company_name, a.job_title
      FROM applications.interviews AS i JOIN applications.applications AS a ON a.id = i.application_id
     WHERE i.status = ANY (${[...OPEN_INTERVIEWS, 'completed']}::text[]) AND a.status <> 'withdrawn'
       AND i.scheduled_at > ${now}::timestamptz - make_interval(days => ${PAST_DAYS})
     ORDER BY i.scheduled_at DESC, i.id LIMIT ${MOST}`.execute(tx)
  ).rows;

export type FeedOffer = { id: string; expiry_date: string; updated_at: Date; company_name: string | null };

/** Last days of offers that are not decided. */
export const feedOffers = async (tx: UserTx): Promise<FeedOffer[]> =>
  (
    await sql<FeedOffer>`
    SELECT o.id, o.expiry_date, o.updated_at, a.company_name
      FROM applications.offers AS o JOIN applications.applications AS a ON a.id = o.application_id
     WHERE o.status IN ('pending', 'negotiating') AND o.expiry_date IS NOT NULL AND a.status <> 'withdrawn'
     ORDER BY o.expiry_date, o.id LIMIT ${MOST}`.execute(tx)
  ).rows;
