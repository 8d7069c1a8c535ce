import { insertActivity } from '../../db/queries/application_activities.ts';
import type { ApplicationRow } from '../../db/queries/applications.ts';
import type { UserTx } from '../../db/scope.ts';
import { mayMove } from '../../domain/applications/lifecycle.ts';
import { moveApplication } from '../applications/move.ts';
import { noteActivity } from '../applications/note-activity.ts';

const WORDS = {
  put_down: 'An interview was put down.',
  moved: 'An interview was moved.',
  cancelled: 'An interview was cancelled.',
} as const;

/** Writes into the application's history what became of an interview. */
export const noteOnInterview = (
  tx: UserTx,
  applicationId: string,
  interviewId: string,
  what: keyof typeof WORDS,
  now: Date,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  insertActivity(tx, {
    application_id: applicationId,
    activity_type: 'interview_scheduled',
    description: WORDS[what],
    metadata: { interview_id: interviewId, ...more, ...(what === 'put_down' ? {} : { [what]: true }) },
    created_at: now,
  });

/** By the person's word the application is interviewing, where it may become so; under its row lock. */
export async function becomeInterviewing(
  tx: UserTx,
  application: ApplicationRow,
  interviewId: string,
  description: string,
  now: Date,
): Promise<void> {
  const activity = 'interview_scheduled' as const;
  const metadata = { interview_id: interviewId };
  if (mayMove(application.status, 'interviewing', 'person') && application.status !== 'offered') {
    await moveApplication(
      tx,
      application,
      { to: 'interviewing', actor: 'person', activity, description, metadata },
      now,
    );
    return;
  }
  await noteActivity(tx, application.id, { activity, description, metadata }, now);
}
