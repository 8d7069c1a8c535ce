import { findApplication } from '../../db/queries/applications.ts';
import { findInterview } from '../../db/queries/interviews.ts';
import { dealtWith, passNotice } from '../../db/queries/notices.ts';
import { findSettings } from '../../db/queries/settings.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { UserContext } from '../../domain/context.ts';
import { sayInstant } from '../../domain/interviews/answer.ts';
import { titleOf } from '../../domain/interviews/event.ts';
import { isOpen } from '../../domain/interviews/interview.ts';
import { dueReminders, leftInWords } from '../../domain/notices/reminders.ts';
import { type Delivered, deliverNotice, type NoticeDeps } from './deliver.ts';

/** As the column's default: a person who has no row of settings is reminded so. */
const USUAL_LEADS = [15, 60];
const ENDED = ['withdrawn', 'rejected'];

/** Reminds a person of an interview, where that is due by their settings and the interview still stands. */
export const remindOfInterview = (deps: NoticeDeps, ctx: UserContext, interviewId: string): Promise<Delivered> =>
  deliverNotice(deps, ctx, async (tx, now) => {
    const interview = await findInterview(tx, interviewId);
    const application = interview && (await findApplication(tx, interview.application_id));
    if (
      interview === undefined ||
      application === undefined ||
      !isOpen(interview) ||
      ENDED.includes(application.status)
    )
      return undefined;
    const settings = await findSettings(tx);
    if (settings?.interview_reminders === false) return undefined;
    const about = { kind: 'interview_reminder', subject_id: interviewId, occurs_at: interview.scheduled_at } as const;
    const done = await dealtWith(tx, about, now);
    const { send, passed } = dueReminders(settings?.reminder_minutes ?? USUAL_LEADS, interview.scheduled_at, done, now);
    for (const lead of passed) await passNotice(tx, ctx.userId, { ...about, lead_minutes: lead });
    if (send === undefined) return undefined;
    const title = titleOf(interview, application);
    const who = [interview.interviewer_name, interview.interviewer_email].filter(Boolean).join(', ');
    const lines = [
      `${title}, in ${leftInWords(interview.scheduled_at, now)}:`,
      sayInstant(interview.scheduled_at, await personsZone(tx)),
      application.job_title && `Position: ${application.job_title}`,
      who !== '' && `With: ${who}`,
      interview.location && `Where: ${interview.location}`,
      interview.meeting_url && `Link: ${interview.meeting_url}`,
      '',
      'You get this because your settings ask for reminders of interviews.',
    ];
    return {
      key: { ...about, lead_minutes: send },
      subject: `In ${leftInWords(interview.scheduled_at, now)}: ${title}`,
      text: lines.filter((line) => typeof line === 'string').join('\n'),
      page: 'interviews',
    };
  });
