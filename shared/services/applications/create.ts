import type { Application, NewApplication } from '../../contracts/application.ts';
import type { ChosenFor } from '../../contracts/chosen-for.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import {
  findLetter,
  findPosting,
  findResume,
  type Posting,
  primaryResumeId,
} from '../../db/queries/application_material.ts';
import {
  type ApplicationRow,
  collidingApplication,
  insertApplication,
  lockApplicationOfJob,
  type NewApplicationRow,
} from '../../db/queries/applications.ts';
import { companyStanding } from '../../db/queries/outward.ts';
import { isSuppressed } from '../../db/queries/suppressions.ts';
import type { UserTx } from '../../db/scope.ts';
import { refusal } from '../../domain/applications/blockers.ts';
import { recipientOf } from '../../domain/applications/recipient.ts';
import { roleKey } from '../../domain/applications/role-key.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import type { ApplicationDeps } from './deps.ts';
import { reopen } from './reopen.ts';
import { toApplication } from './view.ts';

type Deps = Pick<ApplicationDeps, 'db' | 'clock'>;

/**
 * Drafts an application; nothing leaves. Throws NotFound for the job, InvalidInput for a recipient, resume or letter
 * that does not fit, and Conflict, with what it collides with, where this role was applied to already or the address is
 * on the do-not-contact list. `chosen` says why, of an automatic one. A withdrawn application of the same job is opened again.
 */
export async function createApplication(
  deps: Deps,
  ctx: UserContext,
  input: NewApplication,
  chosen?: ChosenFor,
): Promise<Application> {
  return await deps.db.withUser(ctx, async (tx) => {
    const now = deps.clock.now();
    const posting = await findPosting(tx, input.job_id);
    if (posting === undefined) throw new NotFound('job');
    if (!posting.is_active) throw new Conflict('This posting is closed.', { job_id: posting.id });
    const draft = await draftOf(tx, ctx, input, posting, now);
    const wanted: NewApplicationRow = chosen
      ? { ...draft, origin: 'automatic', chosen_for: JSON.stringify(chosen) }
      : { ...draft, origin: 'person', chosen_for: null };
    const existing = await lockApplicationOfJob(tx, posting.id);
    await refuseCollision(tx, wanted, existing?.id, now);
    const row = existing ? await reopen(tx, existing, wanted, now) : await insertApplication(tx, wanted);
    if (row === undefined) throw new Conflict('You have an application for this job already.', { job_id: posting.id });
    if (existing === undefined) await noteCreated(tx, row, now);
    return toApplication(row);
  });
}

async function draftOf(
  tx: UserTx,
  ctx: UserContext,
  input: NewApplication,
  posting: Posting,
  now: Date,
): Promise<NewApplicationRow> {
  const recipient = recipientOf(input.channel, input.to_email, posting.application_email);
  const resumeId = input.resume_id ?? (await primaryResumeId(tx)) ?? null;
  if (input.resume_id !== undefined && (await findResume(tx, input.resume_id)) === undefined) {
    throw new InvalidInput([{ field: 'resume_id', message: 'You have no such resume.' }]);
  }
  if (input.cover_letter_id !== undefined) {
    const letter = await findLetter(tx, input.cover_letter_id);
    if (letter === undefined || letter.job_id !== posting.id) {
      throw new InvalidInput([{ field: 'cover_letter_id', message: 'You have no such letter for this job.' }]);
    }
    if (letter.is_blocked) throw refusal('letter_blocked', { cover_letter_id: letter.id });
  }
  return {
    user_id: ctx.userId,
    job_id: posting.id,
    status: 'draft',
    channel: input.channel,
    recipient_email: recipient?.recipient_email ?? null,
    recipient_source: recipient?.recipient_source ?? null,
    resume_id: resumeId,
    cover_letter_id: input.cover_letter_id ?? null,
    job_title: posting.title,
    company_name: posting.company_name,
    application_url: posting.application_url,
    company_key: posting.company_key,
    role_key: roleKey(posting.title),
    override_duplicate: input.override_duplicate,
    last_activity_at: now,
    created_at: now,
  };
}

async function refuseCollision(tx: UserTx, wanted: NewApplicationRow, exceptId: string | undefined, now: Date) {
  if (wanted.recipient_email && (await isSuppressed(tx, [wanted.recipient_email]))) {
    throw refusal('do_not_contact');
  }
  const company = await companyStanding(tx, { companyKey: wanted.company_key ?? null, exceptId }, now);
  if (company.excluded) throw refusal('company_excluded', { company_name: wanted.company_name });
  if (wanted.override_duplicate) return;
  const role = { exceptId, companyKey: wanted.company_key ?? null, roleKey: wanted.role_key ?? '' };
  const other = await collidingApplication(tx, role, now);
  if (other === undefined) return;
  throw refusal('duplicate_application', {
    collides_with: { ...other, applied_at: other.applied_at?.toISOString() ?? null },
  });
}

const noteCreated = (tx: UserTx, row: ApplicationRow, now: Date) =>
  insertActivity(tx, {
    application_id: row.id,
    activity_type: 'created',
    description: row.origin === 'automatic' ? 'Chosen automatically, for the reasons it holds.' : 'Drafted.',
    metadata: { origin: row.origin, channel: row.channel, recipient_source: row.recipient_source },
    created_at: now,
  });
