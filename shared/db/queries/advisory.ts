import { sql } from 'kysely';
import type { PersonsLock, UserTx } from '../scope.ts';

/**
 * The statement that takes a person's lock at the start of a transaction, before any row lock, so that nobody waits in a
 * circle. Under `sending` no other may decide whether one of this person's e-mails leaves; `person` is the one of `lockPerson`.
 * `userId` is an SQL literal.
 */
export const personsLock = (lock: PersonsLock, userId: string): string =>
  `SELECT pg_advisory_xact_lock(hashtextextended('${lock}:' || ${userId}, 0))`;

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
