import { sql } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import type { UserTx } from '../scope.ts';

export type SheetApplication = {
  id: string;
  company: string | null;
  title: string | null;
  status: ApplicationStatus;
  notes: string | null;
  applied_at: Date | null;
  response_received_at: Date | null;
  deadline: string | null;
  channel: string;
  tags: string[];
  link: string | null;
};
export type SheetInterview = {
  id: string;
  company: string | null;
  title: string | null;
  scheduled_at: Date;
  minutes: number | null;
  type: string | null;
  status: string;
  with: string | null;
  where: string | null;
};
export type SheetOffer = {
  id: string;
  company: string | null;
  title: string | null;
  status: string;
  salary_minor: string | null;
  currency: string;
  period: string;
  bonus_minor: string | null;
  starts_on: string | null;
  expires_on: string | null;
};

/** Everything a tracker spreadsheet shows, the oldest first, so that new rows come last. */
export async function sheetContents(
  tx: UserTx,
): Promise<{ applications: SheetApplication[]; interviews: SheetInterview[]; offers: SheetOffer[] }> {
  const applications = await sql<SheetApplication>`
    SELECT id, company_name AS company, job_title AS title, status, notes, applied_at, response_received_at, deadline,
           channel, tags, application_url AS link
      FROM applications.applications WHERE user_id = public.app_current_user_id() ORDER BY created_at, id`.execute(tx);
  const interviews = await sql<SheetInterview>`
    SELECT i.id, a.company_name AS company, a.job_title AS title, i.scheduled_at, i.duration_minutes AS minutes,
           i.interview_type AS type, i.status, nullif(concat_ws(', ', i.interviewer_name, i.interviewer_email), '') AS "with",
           coalesce(i.meeting_url, i.location) AS "where"
      FROM applications.interviews AS i JOIN applications.applications AS a ON a.id = i.application_id
     WHERE a.user_id = public.app_current_user_id() ORDER BY i.created_at, i.id`.execute(tx);
  const offers = await sql<SheetOffer>`
    SELECT o.id, a.company_name AS company, a.job_title AS title, o.status, o.salary_offered_minor AS salary_minor,
           o.salary_currency AS currency, o.salary_period AS period, o.bonus_offered_minor AS bonus_minor,
           o.start_date AS starts_on, o.expiry_date AS expires_on
      FROM applications.offers AS o JOIN applications.applications AS a ON a.id = o.application_id
     WHERE a.user_id = public.app_current_user_id() ORDER BY o.created_at, o.id`.execute(tx);
  return { applications: applications.rows, interviews: interviews.rows, offers: offers.rows };
}
