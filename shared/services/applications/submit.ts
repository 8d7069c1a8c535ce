import type { SubmittedApplication } from '../../contracts/application.ts';
import { type ApplicationRow, findApplication, lockApplication } from '../../db/queries/applications.ts';
import { countLiveEmails, type EmailRow, insertEmail } from '../../db/queries/emails.ts';
import type { UserTx } from '../../db/scope.ts';
import { refusal } from '../../domain/applications/blockers.ts';
import { assertMove } from '../../domain/applications/lifecycle.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { after } from '../../domain/sending/policy.ts';
import { sha256 } from '../../domain/sha256.ts';
import { toEmail } from '../emails/view.ts';
import { hint } from '../hints/send.ts';
import type { LiveCheck } from '../jobs/check-live.ts';
import type { ApplicationDeps } from './deps.ts';
import { type Frozen, freeze } from './freeze.ts';
import { checkPosting } from './live.ts';
import { moveApplication } from './move.ts';
import { type Plan, planMessage } from './plan.ts';
import { toApplication } from './view.ts';

/** SQS delays a message by at most 15 minutes; beyond that the dispatcher finds the row. */
const LONGEST_DELAY_SECONDS = 900;

/**
 * Queues a drafted application: its message is composed, frozen and hashed, and leaves when the undo window has ended.
 * Throws NotFound, and Conflict for a move that is not allowed for what stands against it (`details.blockers`),
 * and for a posting whose own page says that it is gone (`details.reason`: posting_gone).
 */
export async function submitApplication(
  deps: ApplicationDeps,
  ctx: UserContext,
  id: string,
): Promise<SubmittedApplication> {
  const now = deps.clock.now();
  const planned = await deps.db.withUser(ctx, async (tx) => {
    const application = await findApplication(tx, id);
    if (application === undefined) throw new NotFound('application');
    return { application, plan: await planIfAllowed(deps, tx, application, now) };
  });
  const live = await stillThere(deps, ctx, planned.application.job_id);
  // Reading the file and composing happen between two transactions: neither waits for the other's network.
  const frozen = await freeze(deps, ctx, planned.plan, now);
  const queued = await deps.db.withUser(ctx, async (tx) => {
    const application = await lockApplication(tx, id);
    if (application === undefined) throw new NotFound('application');
    const plan = await planIfAllowed(deps, tx, application, now);
    if (!sameMessage(plan, planned.plan)) {
      throw new Conflict(
        'The application was changed while it was being submitted: look at the preview and submit again.',
      );
    }
    return await queue(tx, ctx, application, plan, frozen, now);
  });
  await hint(
    deps.queues,
    { type: 'send-email', user_id: ctx.userId, email_id: frozen.emailId },
    { delaySeconds: Math.min((planned.plan.scheduledFor.getTime() - now.getTime()) / 1000, LONGEST_DELAY_SECONDS) },
  );
  return {
    ...queued,
    posting: { result: live.result, reason: live.reason, checked_at: live.checkedAt.toISOString() },
    warnings: [
      ...planned.plan.warnings,
      ...(live.result === 'unknown' ? [`Whether the posting is still open is not known. ${live.reason}`] : []),
    ],
  };
}

/** Throws Conflict for a posting that is gone; what is not known does not stand against applying. */
async function stillThere(deps: ApplicationDeps, ctx: UserContext, jobId: string | null): Promise<LiveCheck> {
  const live = await checkPosting(deps, ctx, jobId);
  if (live.result !== 'gone') return live;
  throw refusal('posting_gone', { job_id: jobId, found: live.reason, checked_at: live.checkedAt.toISOString() });
}

async function planIfAllowed(deps: ApplicationDeps, tx: UserTx, application: ApplicationRow, now: Date): Promise<Plan> {
  assertMove(application.status, 'queued', 'person');
  const plan = await planMessage(tx, application, { now, undoSeconds: deps.undoSeconds });
  const [first] = plan.blockers;
  if (first !== undefined) throw new Conflict(first.message, { reason: first.reason, blockers: plan.blockers });
  return plan;
}

const sameMessage = (a: Plan, b: Plan): boolean =>
  a.to === b.to &&
  a.subject === b.subject &&
  a.body === b.body &&
  a.from.email === b.from.email &&
  a.from.name === b.from.name &&
  a.resume?.object_key === b.resume?.object_key &&
  a.tracking.opens === b.tracking.opens &&
  // The links are the body's, all or none.
  a.tracking.links.length === b.tracking.links.length;

async function queue(
  tx: UserTx,
  ctx: UserContext,
  application: ApplicationRow,
  plan: Plan,
  frozen: Frozen,
  now: Date,
): Promise<Pick<SubmittedApplication, 'application' | 'email'>> {
  const { scheduledFor } = plan;
  const email: EmailRow = await insertEmail(tx, {
    id: frozen.emailId,
    user_id: ctx.userId,
    application_id: application.id,
    type: 'application',
    // Another one only after a withdrawal, by the person's override.
    sequence: await countLiveEmails(tx, application.id, 'application'),
    from_email: plan.from.email,
    to_emails: [plan.to],
    subject: plan.subject,
    body: plan.body,
    attachments: JSON.stringify(frozen.attachments),
    status: 'queued',
    mime: Buffer.from(frozen.mime),
    mime_sha256: sha256(frozen.mime),
    send_token: frozen.sendToken,
    tracks_opens: plan.tracking.opens,
    tracked_links: [...plan.tracking.links],
    scheduled_for: scheduledFor,
    undo_until: after(now, plan.undoSeconds),
    next_attempt_at: scheduledFor,
    created_at: now,
  });
  const set = { scheduled_for: scheduledFor, job_snapshot: JSON.stringify(plan.snapshot) };
  const metadata = { email_id: email.id, scheduled_for: scheduledFor.toISOString() };
  await moveApplication(
    tx,
    application,
    {
      to: 'queued',
      actor: application.origin === 'automatic' ? 'system' : 'person',
      activity: 'queued',
      description: 'Submitted; it leaves at the time shown, and until then it can be taken back.',
      metadata,
      set,
    },
    now,
  );
  const queued = await findApplication(tx, application.id);
  if (queued === undefined) throw new NotFound('application');
  return { application: toApplication(queued), email: toEmail(email) };
}
