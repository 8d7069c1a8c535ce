import * as z from 'zod';
import { Attachment, type Email } from '../../contracts/email.ts';
import type { EmailRow } from '../../db/queries/emails.ts';
import { openVariables, UNFILLED } from '../../domain/sending/template.ts';

const Attachments = z.array(Attachment).catch([]);

/** What is attached, as it was when the message was frozen. */
export const attachmentsOf = (row: Pick<EmailRow, 'attachments'>): z.infer<typeof Attachment>[] =>
  Attachments.parse(row.attachments ?? []);

/** A row as the API shows it: never its bytes, its token or its lease. */
export const toEmail = (row: EmailRow): Email => ({
  id: row.id,
  application_id: row.application_id,
  type: row.type,
  status: row.status,
  status_reason: row.status_reason,
  unfilled: row.status === 'draft' && row.status_reason === UNFILLED ? openVariables(row) : [],
  from_email: row.from_email,
  to_emails: row.to_emails,
  cc_emails: row.cc_emails ?? [],
  subject: row.subject,
  body: row.body,
  attachments: attachmentsOf(row),
  can_cancel: row.status === 'queued' || row.status === 'draft',
  scheduled_for: row.scheduled_for?.toISOString() ?? null,
  scheduled_by: row.scheduled_by,
  template_id: row.template_id,
  interview_id: row.interview_id,
  delivered_at: row.delivered_at?.toISOString() ?? null,
  tracking: { opens: row.tracks_opens, links: row.tracked_links },
  opened_at: row.opened_at?.toISOString() ?? null,
  clicked_at: row.clicked_at?.toISOString() ?? null,
  next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
  attempts: row.attempts,
  sent_at: row.sent_at?.toISOString() ?? null,
  provider_message_id: row.provider_message_id,
  rfc_message_id: row.rfc_message_id,
  thread_id: row.thread_id,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
