import type { CalendarEventState, InterviewStatus, InterviewType } from '../enums.ts';
import { endOf, isOpen } from './interview.ts';

type Interview = {
  scheduled_at: Date;
  duration_minutes: number | null;
  interview_type: InterviewType | null;
  location: string | null;
  meeting_url: string | null;
  interviewer_name: string | null;
  interviewer_email: string | null;
};
type Role = { company_name: string | null; job_title: string | null };

const TYPE_WORDS: Readonly<Record<InterviewType, string>> = {
  phone_screen: 'Phone screen',
  technical: 'Technical interview',
  behavioral: 'Behavioral interview',
  onsite: 'On-site interview',
  final: 'Final interview',
};

/** Pure. What an interview is called where only one line fits. */
export const titleOf = ({ interview_type: type }: Pick<Interview, 'interview_type'>, { company_name }: Role): string =>
  `${type === null ? 'Interview' : TYPE_WORDS[type]}${company_name ? `: ${company_name}` : ''}`;

/** Pure. What stands in a calendar about an interview; the application's own notes stay here. */
export const eventOf = (interview: Interview, role: Role) => {
  const who = [interview.interviewer_name, interview.interviewer_email].filter(Boolean).join(', ');
  const lines = [role.job_title, who === '' ? null : `With ${who}`, interview.meeting_url];
  return {
    summary: titleOf(interview, role),
    description: lines.filter(Boolean).join('\n'),
    location: interview.location ?? interview.meeting_url,
    startsAt: interview.scheduled_at,
    endsAt: endOf(interview),
  };
};

/** What has to be done so that the calendar says what the interview does. */
export type EventStep = 'nothing' | 'make' | 'write' | 'revive' | 'remove';

/**
 * Pure. The step for an event in the state that is known of it. One that the person deleted from their calendar is never
 * made again; one that we removed may be. A past interview is not put into a calendar any more.
 */
export function eventStep(
  state: CalendarEventState,
  interview: { status: InterviewStatus; scheduled_at: Date; duration_minutes: number | null; withdrawn: boolean },
  now: Date,
): EventStep {
  if (state === 'dismissed') return 'nothing';
  if (interview.status === 'cancelled' || interview.withdrawn) {
    return state === 'made' || state === 'removing' ? 'remove' : 'nothing';
  }
  if (!isOpen(interview) || endOf(interview) <= now) return 'nothing';
  if (state === 'made') return 'write';
  return state === 'none' ? 'make' : 'revive';
}

const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 6 * 3600;

/** Pure. Seconds until a failed call is made again: doubled each time up to six hours, or what the calendar asked for. */
export const waitAfter = (failures: number, asked: number | undefined): number =>
  Math.max(asked ?? 0, Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(failures, 20)));
