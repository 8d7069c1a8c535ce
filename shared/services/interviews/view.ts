import type { Interview } from '../../contracts/interview.ts';
import type { InterviewRow } from '../../db/queries/interviews.ts';

/** A row as the API shows it. */
export const toInterview = (row: InterviewRow): Interview => ({
  id: row.id,
  application_id: row.application_id,
  reply_id: row.email_response_id,
  interview_type: row.interview_type,
  scheduled_at: row.scheduled_at.toISOString(),
  duration_minutes: row.duration_minutes,
  location: row.location,
  meeting_url: row.meeting_url,
  interviewer_name: row.interviewer_name,
  interviewer_email: row.interviewer_email,
  notes: row.notes,
  status: row.status,
  in_calendar: row.calendar_event_id !== null,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
