import * as z from 'zod';
import type { Preparation } from '../../contracts/interview.ts';
import { findLetter, findPosting } from '../../db/queries/application_material.ts';
import { type ApplicationRow, findApplication } from '../../db/queries/applications.ts';
import { findInterview, type InterviewRow, interviewsOf } from '../../db/queries/interviews.ts';
import { type CompanyMail, companyMails, type SentMail, sentAbout } from '../../db/queries/preparation.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { type ConflictDeps, interviewConflicts } from './conflicts.ts';
import { toInterview } from './view.ts';

const text = z.string().nullable().catch(null).default(null);
/** What was kept of the posting when the application left; older rows keep less. */
const Snapshot = z.object({
  title: text,
  company_name: text,
  location: text,
  description: text,
  application_url: text,
});
const Attachments = z.array(z.object({ file_name: z.string() })).catch([]);

/** All that is known for an interview, on one sheet: nothing is written for it, it only gathers. Throws NotFound. */
export async function prepareInterview(deps: ConflictDeps, ctx: UserContext, id: string): Promise<Preparation> {
  const gathered = await deps.db.withUser(ctx, async (tx) => {
    const interview = await findInterview(tx, id);
    const application = interview && (await findApplication(tx, interview.application_id));
    if (interview === undefined || application === undefined) throw new NotFound('interview');
    const { id: applicationId, company_key: companyKey, cover_letter_id: letterId } = application;
    return {
      interview,
      application,
      posting: await postingOf(tx, application),
      sent: await sentAbout(tx, applicationId),
      letter: letterId === null ? undefined : await findLetter(tx, letterId),
      mails: await companyMails(tx, { applicationId, companyKey }),
      others: (await interviewsOf(tx, applicationId)).filter((row) => row.id !== id),
    };
  });
  const { interview, application, mails, sent } = gathered;
  return {
    interview: toInterview(interview),
    conflicts: await interviewConflicts(deps, ctx, id),
    application: {
      id: application.id,
      status: application.status,
      job_title: application.job_title,
      company_name: application.company_name,
      applied_at: application.applied_at?.toISOString() ?? null,
      notes: application.notes,
    },
    posting: gathered.posting,
    sent: sent.map(toSent),
    letter: gathered.letter?.content ?? null,
    messages: mails.map(toMessage),
    people: peopleOf(interview, application, mails),
    earlier_interviews: gathered.others.filter((row) => row.scheduled_at < interview.scheduled_at).map(toInterview),
  };
}

/** The snapshot, or, of an application made before one was kept, the posting as it is. */
async function postingOf(tx: UserTx, application: ApplicationRow): Promise<Preparation['posting']> {
  const kept = Snapshot.parse(application.job_snapshot ?? {});
  const live =
    kept.description === null && application.job_id !== null ? await findPosting(tx, application.job_id) : null;
  return {
    title: kept.title ?? application.job_title,
    company_name: kept.company_name ?? application.company_name,
    location: kept.location ?? live?.location ?? null,
    description: kept.description ?? live?.description ?? null,
    url: kept.application_url ?? application.application_url,
  };
}

const toSent = (mail: SentMail): Preparation['sent'][number] => ({
  type: mail.type,
  to: mail.to_emails,
  subject: mail.subject,
  body: mail.body,
  at: mail.sent_at.toISOString(),
  attachments: Attachments.parse(mail.attachments).map(({ file_name }) => file_name),
});

const toMessage = (mail: CompanyMail): Preparation['messages'][number] => ({
  reply_id: mail.id,
  from: mail.from_email,
  subject: mail.subject,
  body: mail.body,
  classification: mail.classification,
  at: mail.received_at.toISOString(),
});

/** Everybody once, by their address, in the most telling role. */
function peopleOf(
  interview: InterviewRow,
  application: ApplicationRow,
  mails: readonly CompanyMail[],
): Preparation['people'] {
  const { interviewer_name: name, interviewer_email: email } = interview;
  const all: Preparation['people'] = [
    ...(name || email ? [{ name, email, role: 'interviewer' as const }] : []),
    ...mails.map(({ from_email }) => ({ name: null, email: from_email, role: 'correspondent' as const })),
    ...(application.recipient_email
      ? [{ name: null, email: application.recipient_email, role: 'recipient' as const }]
      : []),
  ];
  const seen = new Set<string>();
  return all.filter(({ email: address }) => {
    const key = address?.toLowerCase() ?? '';
    if (key !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
