import { findLetter, findPosting, findResume, findSender } from '../../db/queries/application_material.ts';
import { type ApplicationRow, collidingApplication } from '../../db/queries/applications.ts';
import { defaultTemplate } from '../../db/queries/email_templates.ts';
import { applicationEmail } from '../../db/queries/emails.ts';
import { companyStanding, isStopped } from '../../db/queries/outward.ts';
import { isSuppressed } from '../../db/queries/suppressions.ts';
import type { UserTx } from '../../db/scope.ts';
import { type Blocker, blockersOf } from '../../domain/applications/blockers.ts';
import { endingOf, recruiterFileName } from '../../domain/applications/file-name.ts';
import { applicationMessage } from '../../domain/applications/message.ts';
import { PACES } from '../../domain/applications/pace.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { Tracking } from '../../domain/sending/html-part.ts';
import { schedule } from '../emails/schedule.ts';
import { trackingOf } from '../emails/tracked.ts';
import { filled, valuesFor } from '../templates/fill.ts';

type ResumeFile = {
  id: string;
  file_name: string;
  object_key: string;
  content_type: string;
  file_hash: string | null;
};

/** Nobody sits before the screen when one is chosen automatically: an hour, or the person's own window if longer. */
const AUTOMATIC_UNDO_SECONDS = 3_600;

/** What would go out if the application were submitted now, and what stands against it. */
export type Plan = {
  from: { name: string; email: string };
  to: string;
  subject: string;
  body: string;
  resume: ResumeFile | undefined;
  tracking: Tracking;
  undoSeconds: number;
  /** When it is due to leave if it is queued now. */
  scheduledFor: Date;
  blockers: Blocker[];
  /** What does not stand against it, but is worth knowing. */
  warnings: string[];
  snapshot: Record<string, unknown>;
};

/** Throws Conflict for a channel that sends no mail. */
export async function planMessage(
  tx: UserTx,
  application: ApplicationRow,
  { now, undoSeconds }: { now: Date; undoSeconds: number },
): Promise<Plan> {
  if (application.channel !== 'email') {
    throw new Conflict(`It goes out by channel ${application.channel}, not from your mailbox: see its packet.`, {
      channel: application.channel,
    });
  }
  const posting = application.job_id === null ? undefined : await findPosting(tx, application.job_id);
  const sender = await findSender(tx);
  if (posting === undefined || sender === undefined) throw new NotFound('application');
  const letter = application.cover_letter_id ? await findLetter(tx, application.cover_letter_id) : undefined;
  const resume = application.resume_id ? await findResume(tx, application.resume_id) : undefined;
  const earlier = await applicationEmail(tx, application.id);
  const role = { exceptId: application.id, companyKey: application.company_key, roleKey: application.role_key };
  const collision = application.override_duplicate ? undefined : await collidingApplication(tx, role, now);
  const company = await companyStanding(tx, role, now);
  // The person's own words where they have made some their default; the product's template says no more than the letter.
  const template = await defaultTemplate(tx, 'application');
  const own = template && !template.is_system ? filled(template, await valuesFor(tx, application, null)) : undefined;
  const plain = applicationMessage({
    jobTitle: posting.title,
    companyName: posting.company_name,
    personName: sender.name,
    phone: sender.phone,
    letter: letter?.content,
    attached: resume !== undefined,
  });
  const message = own === undefined ? plain : { subject: own.subject || plain.subject, body: own.body };
  return {
    from: { name: sender.name, email: sender.mailbox_email ?? sender.email },
    to: application.recipient_email ?? '',
    ...message,
    tracking: trackingOf(message.body, sender.tracking),
    resume: resume && { ...resume, file_name: attachmentName(sender.name, posting.company_name, resume) },
    ...(await schedule(tx, {
      applicationId: application.id,
      key: application.id,
      now,
      undoSeconds,
      leastUndoSeconds: application.origin === 'automatic' ? AUTOMATIC_UNDO_SECONDS : 0,
    })),
    blockers: blockersOf({
      userActive: sender.active,
      recipient: application.recipient_email,
      templateUnfilled: own !== undefined && own.problems.length > 0,
      letter: letter && { blocked: letter.is_blocked },
      resume: resume && { uploaded: resume.parse_status !== 'awaiting_upload' },
      suppressed: application.recipient_email !== null && (await isSuppressed(tx, [application.recipient_email])),
      collidesWith: collision?.id,
      companyExcluded: company.excluded,
      companyFull:
        !application.override_duplicate && company.this_week >= PACES[company.frequency ?? 'moderate'].per_company_week,
      stopped: await isStopped(tx),
      unsettled: earlier !== undefined && isUnsettled(earlier),
    }),
    warnings: mailboxWarnings(sender.mailbox_status),
    snapshot: { ...posting, letter_version: letter?.version, resume_version: resume?.version, pinned_at: now },
  };
}

/** What the person is told of a message that waits for their mailbox. */
export const mailboxWarnings = (status: string | null | undefined): string[] =>
  status === 'active'
    ? []
    : [
        status == null
          ? 'No mailbox of yours is connected: it waits until you connect your Google account.'
          : 'Your mailbox no longer accepts our permission: it waits until you connect your Google account again.',
      ];

const attachmentName = (personName: string, companyName: string | null, resume: ResumeFile): string =>
  recruiterFileName({ personName, kind: 'Resume', companyName }, endingOf(resume.file_name, resume.content_type));

/** An ended message that may still turn out to have left: the mailbox has not confirmed that its draft is gone. */
const isUnsettled = (email: { status: string; send_started_at: Date | null; next_attempt_at: Date | null }): boolean =>
  ['cancelled', 'failed'].includes(email.status) && email.send_started_at !== null && email.next_attempt_at !== null;
