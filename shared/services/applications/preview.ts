import type { ApplicationPreview } from '../../contracts/application.ts';
import { findSender } from '../../db/queries/application_material.ts';
import { type ApplicationRow, findApplication } from '../../db/queries/applications.ts';
import { applicationEmail, type EmailRow } from '../../db/queries/emails.ts';
import { blockerFor } from '../../domain/applications/blockers.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { trackingWarnings } from '../emails/tracked.ts';
import { attachmentsOf } from '../emails/view.ts';
import { keptFile } from '../resumes/kept-file.ts';
import type { ApplicationDeps } from './deps.ts';
import { mailboxWarnings, planMessage } from './plan.ts';

type Deps = Pick<ApplicationDeps, 'db' | 'clock' | 'files' | 'undoSeconds'>;
type Sender = Awaited<ReturnType<typeof findSender>>;

/** Exactly what goes out: the frozen message once it is queued, before that what would go out if submitted now. */
export async function previewApplication(deps: Deps, ctx: UserContext, id: string): Promise<ApplicationPreview> {
  const found = await deps.db.withUser(ctx, async (tx) => {
    const application = await findApplication(tx, id);
    if (application === undefined) throw new NotFound('application');
    const email = application.status === 'draft' ? undefined : await applicationEmail(tx, id);
    const sender = await findSender(tx);
    if (email !== undefined) return { preview: frozenPreview(application, email, sender) };
    const now = deps.clock.now();
    return { application, plan: await planMessage(tx, application, { now, undoSeconds: deps.undoSeconds }) };
  });
  if ('preview' in found) return found.preview;
  const { application, plan } = found;
  const file = plan.resume && (await keptFile(deps.files, plan.resume));
  const spoilt = file === undefined || file.state === 'kept' ? undefined : file.state;
  return {
    application_id: application.id,
    from: plan.from,
    to: plan.to,
    subject: plan.subject,
    body: plan.body,
    tracking: { ...plan.tracking, links: [...plan.tracking.links] },
    attachments: plan.resume
      ? [
          {
            file_name: plan.resume.file_name,
            content_type: plan.resume.content_type,
            size: file?.state === 'kept' ? file.bytes.length : 0,
          },
        ]
      : [],
    scheduled_for: plan.scheduledFor.toISOString(),
    undo_window_seconds: plan.undoSeconds,
    warnings: [...plan.warnings, ...trackingWarnings(plan.tracking)],
    blockers: [
      ...plan.blockers,
      ...(spoilt === undefined || plan.blockers.some(({ reason }) => reason === 'resume_missing')
        ? []
        : [blockerFor(spoilt === 'missing' ? 'resume_missing' : 'resume_changed')]),
    ],
  };
}

function frozenPreview(application: ApplicationRow, email: EmailRow, sender: Sender | undefined): ApplicationPreview {
  const scheduledFor = email.scheduled_for ?? email.created_at;
  const tracking = { opens: email.tracks_opens, links: email.tracked_links };
  return {
    application_id: application.id,
    from: { name: sender?.name ?? '', email: email.from_email },
    to: email.to_emails.join(', '),
    subject: email.subject,
    body: email.body,
    tracking,
    attachments: attachmentsOf(email),
    scheduled_for: scheduledFor.toISOString(),
    undo_window_seconds: Math.round(((email.undo_until ?? scheduledFor).getTime() - email.created_at.getTime()) / 1000),
    warnings: [
      ...(email.status === 'queued' ? mailboxWarnings(sender?.mailbox_status) : []),
      ...trackingWarnings(tracking),
    ],
    blockers: [],
  };
}
