import type { NewEmail } from '../../contracts/email.ts';
import { findSender } from '../../db/queries/application_material.ts';
import { type ApplicationRow, findApplication } from '../../db/queries/applications.ts';
import { findReply, type ReplyRow } from '../../db/queries/email_responses.ts';
import { defaultTemplate, findTemplate } from '../../db/queries/email_templates.ts';
import { applicationEmail, countLiveEmails, type EmailRow, insertEmail } from '../../db/queries/emails.ts';
import { findInterview } from '../../db/queries/interviews.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import { openVariables, UNFILLED } from '../../domain/sending/template.ts';
import { type Thread, threadOfAnswer, threadOfOwn } from '../../domain/sending/thread.ts';
import { filled, valuesFor } from '../templates/fill.ts';

type Words = { subject: string; body: string; templateId: string | null; isWhole: boolean };
/** What becomes of a template with variables that nothing fills. */
type Unfilled = 'refused' | 'drafted';

/**
 * Drafts a mail about an application: nothing leaves before it is approved. Throws NotFound, InvalidInput naming what
 * nothing fills (or drafts it with the variables standing, for the person to write), and Conflict where there is nobody
 * to write to, or nothing to thread it to.
 */
export async function draftEmail(
  tx: UserTx,
  ctx: UserContext,
  input: NewEmail,
  now: Date,
  unfilled: Unfilled = 'refused',
): Promise<EmailRow> {
  const application = await findApplication(tx, input.application_id);
  if (application === undefined) throw new NotFound('application');
  const reply = input.reply_id === undefined ? undefined : await replyOf(tx, application, input.reply_id);
  const sent = await applicationEmail(tx, application.id);
  const thread = threadOf(input, reply, sent);
  const words = await wordsOf(tx, application, input, unfilled);
  const shown = {
    subject: thread?.subject ?? words.subject,
    body: words.body,
    in_reply_to: thread?.inReplyTo ?? null,
  };
  const sender = await findSender(tx);
  if (sender === undefined) throw new NotFound('account');
  return await insertEmail(tx, {
    user_id: ctx.userId,
    application_id: application.id,
    template_id: words.templateId,
    type: input.type,
    sequence: await countLiveEmails(tx, application.id, input.type),
    from_email: sender.mailbox_email ?? sender.email,
    to_emails: [await recipientOf(tx, application, input, reply)],
    ...shown,
    status: 'draft',
    status_reason: !words.isWhole && openVariables(shown).length > 0 ? UNFILLED : null,
    thread_id: thread?.threadId ?? null,
    references_header: thread?.references.join(' ') ?? null,
    interview_id: input.interview_id ?? null,
    answers_reply_id: input.reply_id ?? null,
    created_at: now,
  });
}

async function replyOf(tx: UserTx, application: ApplicationRow, id: string): Promise<ReplyRow> {
  const reply = await findReply(tx, id);
  if (reply === undefined || reply.application_id !== application.id) throw new NotFound('reply');
  return reply;
}

/** What a mail goes on with: the reply it answers, or the application's own message; a thank-you begins anew. */
function threadOf(input: NewEmail, reply: ReplyRow | undefined, sent: EmailRow | undefined): Thread | undefined {
  if (input.type === 'thank_you') return undefined;
  if (reply !== undefined) return threadOfAnswer(reply);
  if (sent !== undefined && sent.sent_at !== null) return threadOfOwn(sent);
  if (input.type !== 'follow_up') return undefined;
  throw new Conflict('There is nothing to follow up: the application did not leave from your mailbox.', {
    reason: 'nothing_sent',
  });
}

/** Never a guessed address: who was answered, who interviewed, or whom the application went to. */
async function recipientOf(
  tx: UserTx,
  application: ApplicationRow,
  input: NewEmail,
  reply: ReplyRow | undefined,
): Promise<string> {
  if (reply !== undefined && reply.from_email !== '') return reply.from_email;
  const interview = input.interview_id === undefined ? undefined : await findInterview(tx, input.interview_id);
  const address = interview?.interviewer_email || application.recipient_email;
  if (address) return address;
  throw new Conflict('Nobody to write to is known: the application went out at a page, not to an address.', {
    reason: 'no_recipient',
  });
}

async function wordsOf(tx: UserTx, application: ApplicationRow, input: NewEmail, unfilled: Unfilled): Promise<Words> {
  if (input.interview_id !== undefined) await valuesFor(tx, application, input.interview_id);
  const subject = input.subject ?? `About my application for ${application.job_title ?? 'your position'}`.slice(0, 500);
  const type = input.type === 'response' ? undefined : input.type;
  const named = input.template_id === undefined ? undefined : await findTemplate(tx, input.template_id);
  if (input.template_id !== undefined && named === undefined) throw new NotFound('template');
  if (named !== undefined && named.type !== type) {
    throw new InvalidInput([{ field: 'template_id', message: `It is a template for ${named.type}.` }]);
  }
  if (input.body !== undefined) return { subject, body: input.body, templateId: null, isWhole: true };
  const template = named ?? (type && (await defaultTemplate(tx, type)));
  if (template === undefined) throw new NotFound('template');
  const words = filled(template, await valuesFor(tx, application, input.interview_id ?? null));
  if (words.problems.length > 0 && unfilled === 'refused') {
    const issues = words.problems.map(({ variable, problem }) => ({
      field: 'template_id',
      message: `{{${variable}}} is ${problem}.`,
    }));
    throw new InvalidInput(issues, 'The template has variables that nothing fills.', 'incomplete');
  }
  return {
    subject: input.subject ?? words.subject,
    body: words.body,
    templateId: template.id,
    isWhole: words.problems.length === 0,
  };
}
