import { type ApplicationRow, findApplication, type NewApplicationRow } from '../../db/queries/applications.ts';
import type { UserTx } from '../../db/scope.ts';
import { Conflict } from '../../domain/errors.ts';
import { moveApplication } from './move.ts';

/**
 * A withdrawn application of the same job becomes a draft again with the new wishes: by itself only if nothing was ever
 * sent, else by override. Throws Conflict for any other state. The caller holds the row's lock.
 */
export async function reopen(
  tx: UserTx,
  existing: ApplicationRow,
  wanted: NewApplicationRow,
  now: Date,
): Promise<ApplicationRow | undefined> {
  const details = { application_id: existing.id, status: existing.status };
  if (existing.status !== 'withdrawn') {
    throw new Conflict(`You have an application for this job already; it is ${existing.status}.`, details);
  }
  if (existing.applied_at !== null && wanted.override_duplicate !== true) {
    throw new Conflict('You applied to this job and withdrew. Send override_duplicate to apply again.', {
      ...details,
      reason: 'duplicate_application',
    });
  }
  const { user_id: _user, job_id: _job, created_at: _created, status: _status, ...set } = wanted;
  await moveApplication(
    tx,
    existing,
    { to: 'draft', actor: 'person', description: 'Opened again.', set: { ...set, scheduled_for: null } },
    now,
  );
  return await findApplication(tx, existing.id);
}
