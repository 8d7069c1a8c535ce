import { sql } from 'kysely';
import type { EmailType, ResponseClass } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

/** A mail is shown up to about two printed pages, so that a sheet of many stays a sheet. */
const SHOWN = 10_000;
const MOST_MAILS = 30;

export type SentMail = {
  type: EmailType;
  to_emails: string[];
  subject: string;
  body: string;
  attachments: unknown;
  sent_at: Date;
};

/** What left from the person's mailbox about an application, oldest first. */
export const sentAbout = async (tx: UserTx, applicationId: string): Promise<SentMail[]> =>
  (
    await sql<SentMail>`
    SELECT type, to_emails, subject, left(body, ${SHOWN}) AS body, attachments, sent_at FROM communications.emails
     WHERE application_id = ${applicationId}::uuid AND sent_at IS NOT NULL ORDER BY sent_at, id LIMIT ${MOST_MAILS}`.execute(
      tx,
    )
  ).rows;

export type CompanyMail = {
  id: string;
  from_email: string;
  subject: string | null;
  body: string | null;
  classification: ResponseClass | null;
  received_at: Date;
};

/** What a company wrote to the person, in this application or any other to it, newest first; spam is left out. */
export const companyMails = async (
  tx: UserTx,
  { applicationId, companyKey }: { applicationId: string; companyKey: string | null },
): Promise<CompanyMail[]> =>
  (
    await sql<CompanyMail>`
    SELECT r.id, r.from_email, r.subject, left(r.body, ${SHOWN}) AS body, r.classification, r.received_at
      FROM communications.email_responses AS r JOIN applications.applications AS a ON a.id = r.application_id
     WHERE (a.id = ${applicationId}::uuid OR a.company_key = ${companyKey}) AND r.classification IS DISTINCT FROM 'spam'
     ORDER BY r.received_at DESC, r.id LIMIT ${MOST_MAILS}`.execute(tx)
  ).rows;
