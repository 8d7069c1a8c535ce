import { Application } from '../../../shared/contracts/application.ts';
import { NewCalendarFeed } from '../../../shared/contracts/calendar-feed.ts';
import { Interview, InterviewPage, Preparation } from '../../../shared/contracts/interview.ts';
import { ReplyDetail, ReplyPage } from '../../../shared/contracts/reply.ts';
import { known, type Telling } from '../hunt.ts';
import { patiently } from '../patience.ts';

export const employerAnswers: Telling = async (hunt) => {
  const answer = await fetch(`${hunt.stack.urls.google}/sandbox/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outbox_id: known(hunt, 'outboxId'), kind: 'interview', calendar: true }),
  });
  if (answer.status !== 201) throw new Error(`The sandbox employer answered ${answer.status}: ${await answer.text()}`);
  return ['the sandbox employer invites to an interview, with a calendar part, in the same thread'];
};

export const readAnswer: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const applicationId = known(hunt, 'applicationId');
  const reply = await patiently('the reply to be read and classified', async () => {
    await hunt.stack.invokeSchedule('dispatch-mailboxes');
    const { items } = await api.get(`/v1/replies?application_id=${applicationId}`, ReplyPage);
    return items.find(({ processed_at }) => processed_at !== null);
  });
  if (reply.classification !== 'interview_request') {
    throw new Error(`The invitation was taken for ${reply.classification}.`);
  }
  hunt.facts.replyId = reply.id;
  const { extracted_data: read } = await api.get(`/v1/replies/${reply.id}`, ReplyDetail);
  const application = await api.get(`/v1/applications/${applicationId}`, Application);
  return [
    `from ${reply.from_email}, matched by ${reply.matched_by}: ${reply.classification}`,
    ...read.evidence.slice(0, 2).map(({ rule, text }) => `because of ${rule}: “${text}”`),
    `the application is now ${application.status}`,
  ];
};

export const seeInterview: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const { items } = await api.get(`/v1/interviews?application_id=${known(hunt, 'applicationId')}`, InterviewPage);
  const [interview] = items;
  if (interview === undefined) throw new Error('No interview was booked.');
  await patiently('the event to stand in the calendar', async () => {
    await hunt.stack.invokeSchedule('sync-calendars');
    const { in_calendar: stands } = await api.get(`/v1/interviews/${interview.id}`, Interview);
    return stands ? true : undefined;
  });
  const sheet = await api.get(`/v1/interviews/${interview.id}/preparation`, Preparation);
  const { url } = await api.post('/v1/calendar-feed', NewCalendarFeed);
  const feed = await (await fetch(url)).text();
  if (!feed.includes(interview.id)) throw new Error('The calendar feed does not show the interview.');
  return [
    `${interview.status} at ${interview.scheduled_at}, ${interview.duration_minutes ?? '?'} minutes, ${interview.meeting_url ?? interview.location ?? 'place open'}`,
    `an event of it stands in the sandbox calendar; besides it that time is ${sheet.conflicts.busy.length === 0 ? 'free' : 'taken'}`,
    `prepared: the posting of ${sheet.posting.description?.length ?? 0} characters, ${sheet.sent.length} sent, ${sheet.messages.length} received, ${sheet.people.length} people`,
    'the secret calendar address shows it without signing in',
  ];
};
