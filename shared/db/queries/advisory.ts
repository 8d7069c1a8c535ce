import { type RawBuilder, sql } from 'kysely';
import type { UserTx } from '../scope.ts';

/**
 * Until the transaction ends, no other may decide whether one of this person's e-mails leaves. Taken after the e-mail's
 * row lock and before no other row lock but the application's, so that nobody waits in a circle.
 */
export async function lockPersonsSending(tx: UserTx, userId: string): Promise<void> {
  await sql`SELECT ${personsSendingLock(sql`${userId}::uuid`)}`.execute(tx);
}

/** The same as part of a statement that has locked the row already. */
export const personsSendingLock = (userId: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`pg_advisory_xact_lock(hashtextextended('sending:' || ${userId}, 0))`;

/**
 * Until the transaction ends, no other numbers this person's resumes, chooses the primary one or decides on what they
 * propose. Taken before any row lock.
 */
export async function lockPersonsResumes(tx: UserTx, userId: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`resumes:${userId}`}, 0))`.execute(tx);
}

/**
 * Until the transaction ends, no other replaces this person's profile, preferences, settings, skills or answers, or uses up
 * what their tier allows. Taken before any row lock.
 */
export async function lockPerson(tx: UserTx, userId: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`person:${userId}`}, 0))`.execute(tx);
}
