import type { Application } from '../../contracts/application.ts';
import type { ApplicationRow } from '../../db/queries/applications.ts';
import { allowedMoves } from '../../domain/applications/lifecycle.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A row as the API shows it. */
export const toApplication = (row: ApplicationRow): Application => ({
  id: row.id,
  job_id: row.job_id,
  status: row.status,
  allowed_moves: allowedMoves(row.status, 'person'),
  channel: row.channel,
  job_title: row.job_title ?? '',
  company_name: row.company_name,
  application_url: row.application_url,
  to_email: row.recipient_email,
  to_email_source: row.recipient_source,
  resume_id: row.resume_id,
  cover_letter_id: row.cover_letter_id,
  override_duplicate: row.override_duplicate,
  applied_at: iso(row.applied_at),
  scheduled_for: iso(row.scheduled_for),
  response_received_at: iso(row.response_received_at),
  last_activity_at: iso(row.last_activity_at),
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
