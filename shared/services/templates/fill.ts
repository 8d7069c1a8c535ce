import type { PreviewTemplate, TemplatePreview } from '../../contracts/email-template.ts';
import { findLetter, findSender } from '../../db/queries/application_material.ts';
import { type ApplicationRow, findApplication } from '../../db/queries/applications.ts';
import { findTemplate, type TemplateRow } from '../../db/queries/email_templates.ts';
import { findInterview } from '../../db/queries/interviews.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { fillTemplate, type TemplateValues } from '../../domain/sending/template.ts';

const SUBJECT_LIMIT = 500;

/** What a template gives for an application, with each variable that nothing fills. Throws NotFound. */
export const previewTemplate = (
  deps: { db: Db },
  ctx: UserContext,
  id: string,
  { application_id, interview_id }: PreviewTemplate,
): Promise<TemplatePreview> =>
  deps.db.withUser(ctx, async (tx) => {
    const template = await findTemplate(tx, id);
    if (template === undefined) throw new NotFound('template');
    const application = await findApplication(tx, application_id);
    if (application === undefined) throw new NotFound('application');
    return filled(template, await valuesFor(tx, application, interview_id ?? null));
  });

/** Pure. Subject and body of a template with their values; its problems block. */
export function filled(template: Pick<TemplateRow, 'subject' | 'body'>, values: TemplateValues): TemplatePreview {
  const subject = fillTemplate(template.subject ?? '', values);
  const body = fillTemplate(template.body, values);
  const line = [...subject.text.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, SUBJECT_LIMIT).join('');
  const problems = [...subject.problems, ...body.problems];
  const distinct = new Map(problems.map((one) => [`${one.problem} ${one.variable}`, one]));
  return { subject: line, body: body.text.trim(), problems: [...distinct.values()] };
}

/** What is known to fill the variables for one application. */
export async function valuesFor(
  tx: UserTx,
  application: ApplicationRow,
  interviewId: string | null,
): Promise<TemplateValues> {
  const sender = await findSender(tx);
  const zone = await personsZone(tx);
  const interview = interviewId === null ? undefined : await findInterview(tx, interviewId);
  if (interviewId !== null && interview?.application_id !== application.id) throw new NotFound('interview');
  const letter = application.cover_letter_id ? await findLetter(tx, application.cover_letter_id) : undefined;
  const day = (at: Date | null | undefined) =>
    at ? new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: zone }).format(at) : null;
  const team = application.company_name && `${application.company_name} team`;
  return {
    user_name: sender?.name ?? null,
    user_email: sender?.mailbox_email ?? sender?.email ?? null,
    user_phone: sender?.phone ?? null,
    user_linkedin: sender?.linkedin_url ?? null,
    user_portfolio: sender?.portfolio_url ?? null,
    job_title: application.job_title,
    company_name: application.company_name,
    // A letter that claims what nothing supports goes nowhere.
    cover_letter: letter && !letter.is_blocked ? letter.content : null,
    applied_on: day(application.applied_at),
    interview_on: day(interview?.scheduled_at),
    interviewer_name: interview === undefined ? null : interview.interviewer_name || team,
  };
}
