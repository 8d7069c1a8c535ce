import type { Application } from '../../contracts/application.ts';
import { ChosenFor } from '../../contracts/chosen-for.ts';
import type { ApplicationRow } from '../../db/queries/applications.ts';
import { allowedMoves } from '../../domain/applications/lifecycle.ts';
import { attributed } from '../sources/attributed.ts';

/** A row as the API shows it. */
export const toApplication = (row: ApplicationRow): Application => ({
  id: row.id,
  job_id: row.job_id,
  origin: row.origin,
  status: row.status,
  allowed_moves: allowedMoves(row.status, 'person'),
  channel: row.channel,
  job_title: row.job_title ?? '',
  company_name: row.company_name,
  application_url: row.application_url,
  attribution: attributed(null, row.application_url),
  to_email: row.recipient_email,
  to_email_source: row.recipient_source,
  resume_id: row.resume_id,
  cover_letter_id: row.cover_letter_id,
  override_duplicate: row.override_duplicate,
  notes: row.notes,
  tags: row.tags,
  deadline: row.deadline,
  chosen_for: ChosenFor.nullable().catch(null).parse(row.chosen_for),
  acknowledged_at: row.acknowledged_at?.toISOString() ?? null,
  applied_at: row.applied_at?.toISOString() ?? null,
  scheduled_for: row.scheduled_for?.toISOString() ?? null,
  response_received_at: row.response_received_at?.toISOString() ?? null,
  last_activity_at: row.last_activity_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
