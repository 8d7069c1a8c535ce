import type { Application, StatusChange } from '../../contracts/application.ts';
import { type ApplicationRow, findApplication, lockApplication } from '../../db/queries/applications.ts';
import { lockEmailsOf } from '../../db/queries/emails.ts';
import type { UserTx } from '../../db/scope.ts';
import { refusal } from '../../domain/applications/blockers.ts';
import { ANSWERED, type ApplicationStatus, assertMove } from '../../domain/applications/lifecycle.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { backToDraft } from '../emails/back-to-draft.ts';
import { cancelQueued } from '../emails/cancel-queued.ts';
import type { ApplicationDeps } from './deps.ts';
import { handOff } from './hand-off.ts';
import { moveApplication } from './move.ts';
import { toApplication } from './view.ts';
import { withdrawApplication } from './withdraw.ts';

type Deps = Pick<ApplicationDeps, 'db' | 'clock' | 'fetch'>;

/**
 * Moves an application by the person's word, with what belongs to the move: a withdrawal and a step back to draft cancel
 * what is queued, sent is a hand-off. Throws Conflict that names the allowed moves, that says to submit what leaves by
 * e-mail, or that a withdrawn application that had left needs `override_duplicate`; NotFound.
 */
export async function changeStatus(
  deps: Deps,
  ctx: UserContext,
  id: string,
  { status: to, override_duplicate: override }: StatusChange,
): Promise<Application> {
  const found = await deps.db.withUser(ctx, (tx) => findApplication(tx, id));
  if (found === undefined) throw new NotFound('application');
  assertMove(found.status, to, 'person');
  if (to === 'queued') throw new Conflict(SUBMIT, { submit: `/v1/applications/${id}/submit` });
  if (to === 'withdrawn') return await withdrawApplication(deps, ctx, id);
  if (to === 'sent') return await handOff(deps, ctx, id, {});
  return await deps.db.withUser(ctx, async (tx) => {
    const now = deps.clock.now();
    if (to === 'draft' && found.status === 'queued') await takeBack(tx, id, now);
    else await move(tx, id, to, override, now);
    const row = await findApplication(tx, id);
    if (row === undefined) throw new NotFound('application');
    return toApplication(row);
  });
}

const SUBMIT = 'It is queued by submitting it, which composes and checks its message: POST its submit address.';

/** What is queued is cancelled first; the locks are taken in the sending machine's order. */
async function takeBack(tx: UserTx, id: string, now: Date): Promise<void> {
  const emails = await lockEmailsOf(tx, id);
  const leaving = emails.find(({ type, status }) => type === 'application' && status === 'sending');
  if (leaving !== undefined) {
    throw new Conflict('Its message is just leaving: it can no longer be taken back.', { email_id: leaving.id });
  }
  for (const email of emails.filter(({ type, status }) => type === 'application' && status === 'queued')) {
    const cancelled = await cancelQueued(tx, email, 'undone', now);
    await backToDraft(tx, cancelled, { actor: 'person', activity: 'cancelled', reason: 'undone' }, now);
  }
}

async function move(tx: UserTx, id: string, to: ApplicationStatus, override: boolean, now: Date): Promise<void> {
  const application = await lockApplication(tx, id);
  if (application === undefined) throw new NotFound('application');
  if (to === 'draft' && application.applied_at !== null && !override) {
    throw refusal('duplicate_application', { application_id: id, applied_at: application.applied_at.toISOString() });
  }
  await moveApplication(
    tx,
    application,
    { to, actor: 'person', description: `Marked as ${to} by the person.`, set: setBy(application, to, override, now) },
    now,
  );
}

const setBy = (application: ApplicationRow, to: ApplicationStatus, override: boolean, now: Date) => {
  if (to === 'draft') return { scheduled_for: null, ...(override ? { override_duplicate: true } : {}) };
  return ANSWERED.includes(to) && application.response_received_at === null ? { response_received_at: now } : {};
};
