import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { moment } from '../format.ts';
import { Button, Chip } from '../ui/parts.tsx';
import { Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';

type Sheet = Schemas['Preparation'];
const CHANGES = ['interviews', 'preparation', 'applications', 'board'];

const Acts = ({ interview }: Pick<Sheet, 'interview'>) => {
  const { busy, run } = useAct();
  const mark = (status: 'completed' | 'cancelled') => () =>
    void run(
      () =>
        answered(
          api.PATCH('/v1/interviews/{interview_id}', {
            params: { path: { interview_id: interview.id } },
            body: { status },
          }),
        ),
      { changes: CHANGES, done: words.interviews.held },
    );
  return (
    <>
      {interview.meeting_url === null ? null : (
        <a class="button main" href={interview.meeting_url} target="_blank" rel="noreferrer noopener">
          {words.interviews.join} ↗
        </a>
      )}
      {interview.status === 'scheduled' && new Date(interview.scheduled_at).getTime() <= Date.now() ? (
        <Button busy={busy} onClick={mark('completed')}>
          {words.interviews.done}
        </Button>
      ) : null}
      {interview.status === 'scheduled' ? (
        <Button tone="danger" busy={busy} onClick={mark('cancelled')}>
          {words.interviews.cancel}
        </Button>
      ) : null}
    </>
  );
};

const Mails = ({
  title,
  items,
}: {
  title: string;
  items: readonly { subject: string | null; body: string | null; at: string }[];
}) =>
  items.length === 0 ? null : (
    <section class="card">
      <h2>{title}</h2>
      <ul class="list">
        {items.map(({ subject, body, at }) => (
          <li key={at}>
            <details>
              <summary>
                {subject ?? words.states.unsaid} · {moment(at)}
              </summary>
              <div class="mail pre">{body ?? words.replies.noText}</div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );

/** Everything that prepares one interview, on one sheet. */
export const PreparationPage = ({ id }: { id: string }) => {
  const sheet = useQuery({
    key: ['preparation', id],
    load: () =>
      answered(api.GET('/v1/interviews/{interview_id}/preparation', { params: { path: { interview_id: id } } })),
  });
  return (
    <Fetched of={sheet} tall title={words.nav.interviews}>
      {({ interview, conflicts, application, posting, sent, letter, messages, people }) => (
        <>
          <PageHead
            title={application.job_title ?? words.interviews.plain}
            about={`${application.company_name ?? ''} · ${moment(interview.scheduled_at)}${interview.duration_minutes === null ? '' : ` · ${words.interviews.minutes(interview.duration_minutes)}`}`}
          >
            <Acts interview={interview} />
          </PageHead>
          {conflicts.interviews.length + conflicts.busy.length === 0 ? null : (
            <div class="banner">{words.interviews.clash}</div>
          )}
          <div class="two">
            <div class="stack">
              <Mails title={words.interviews.messages} items={messages} />
              <Mails title={words.interviews.sent} items={sent} />
              {letter === null ? null : (
                <section class="card">
                  <h2>{words.application.letter}</h2>
                  <p class="pre">{letter}</p>
                </section>
              )}
            </div>
            <div class="stack">
              <section class="card stack tight">
                {interview.in_calendar ? (
                  <div>
                    <Chip tone="good">{words.interviews.inCalendar}</Chip>
                  </div>
                ) : null}
                {interview.location === null ? null : <p>{interview.location}</p>}
                <a href={`#/applications/${interview.application_id}`}>{words.replies.open}</a>
                {people.length === 0 ? null : <h2>{words.interviews.people}</h2>}
                <ul class="list">
                  {people.map(({ name, email, role }) => (
                    <li key={`${name}${email}`}>
                      {name ?? email}
                      <p class="small soft">
                        {role}
                        {name === null || email === null ? '' : ` · ${email}`}
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
              {posting?.description ? (
                <section class="card">
                  <details>
                    <summary>
                      {words.interviews.posting}: {posting.title}
                    </summary>
                    <p class="pre">{posting.description}</p>
                  </details>
                </section>
              ) : null}
            </div>
          </div>
        </>
      )}
    </Fetched>
  );
};
