import { type Migrating, run } from './helpers.ts';

/** Added: which date of a series an interview is, by the time that names it in calendars; null for one that does not repeat. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE applications.interviews ADD COLUMN ical_recurrence timestamptz;
     ALTER TABLE applications.interviews DROP CONSTRAINT unique_interview_ical;
     CREATE UNIQUE INDEX unique_interview_ical ON applications.interviews (application_id, ical_uid, ical_recurrence)
       NULLS NOT DISTINCT WHERE ical_uid IS NOT NULL;`,
  );
}
