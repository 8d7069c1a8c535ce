import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useApplication, useEmails } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { ago, bytes, moment } from '../format.ts';
import { EmailRow } from '../ui/email.tsx';
import { Button, Chip, More, StatusChip, submitting } from '../ui/parts.tsx';
import { Sure } from '../ui/secret.tsx';
import { Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { Packet } from './packet.tsx';
import { MoveSelect } from './ticket.tsx';
import { Tasks } from './today-parts.tsx';

type Application = Schemas['Application'];
const CHANGES = ['application', 'applications', 'board', 'emails', 'timeline', 'preview'];

const Preview = ({ application }: { application: Application }) => {
  const params = { path: { application_id: application.id } };
  const preview = useQuery({
    key: ['preview', application.id],
    load: () => answered(api.GET('/v1/applications/{application_id}/preview', { params })),
  });
  const { busy, run } = useAct();
  const submit = () =>
    void run(() => answered(api.POST('/v1/applications/{application_id}/submit', { params })), {
      changes: CHANGES,
      done: words.outbox.approved,
    });
  return (
    <section class="card stack">
      <h2>{words.application.goesOut}</h2>
      <Fetched of={preview}>
        {({ from, to, subject, body, attachments, warnings, blockers }) => (
          <div class="stack">
            <dl class="facts">
              <dt>{words.application.to}</dt>
              <dd>{to ?? words.states.unsaid}</dd>
              <dt>{words.application.from}</dt>
              <dd>{from === null ? words.states.unsaid : `${from.name} <${from.email}>`}</dd>
              <dt>{words.application.subject}</dt>
              <dd>{subject}</dd>
              {attachments.length === 0 ? null : (
                <>
                  <dt>{words.application.attached}</dt>
                  <dd>
                    {attachments
                      .map((file) => `${file.file_name}${file.size === null ? '' : ` (${bytes(file.size)})`}`)
                      .join(', ')}
                  </dd>
                </>
              )}
            </dl>
            <div class="mail pre">{body}</div>
            {warnings.map((warning) => (
              <div key={warning} class="banner">
                {warning}
              </div>
            ))}
            {blockers.length === 0 ? (
              <div class="row">
                <Button tone="main" busy={busy} onClick={submit}>
                  {words.application.submit}
                </Button>
              </div>
            ) : (
              <div class="banner bad">
                <div>
                  <strong>{words.application.blockers}</strong>
                  <ul>
                    {blockers.map(({ reason, message }) => (
                      <li key={reason}>{message}</li>
                    ))}
                  </ul>
                </div>
              </div>
            )}
          </div>
        )}
      </Fetched>
    </section>
  );
};

const Messages = ({ id }: { id: string }) => {
  const emails = useEmails(undefined, id);
  return (emails.data?.items.length ?? 0) === 0 ? null : (
    <section class="card">
      <h2>{words.application.messages}</h2>
      <ul class="list">
        {emails.data?.items.map((email) => (
          <EmailRow key={email.id} email={email} />
        ))}
      </ul>
      <More of={emails} />
    </section>
  );
};

const Timeline = ({ id }: { id: string }) => {
  const timeline = useQuery({
    key: ['timeline', id],
    load: () =>
      answered(
        api.GET('/v1/applications/{application_id}/timeline', {
          params: { path: { application_id: id }, query: { limit: 50 } },
        }),
      ),
    live: true,
  });
  return (
    <section class="card">
      <h2>{words.application.timeline}</h2>
      <Fetched of={timeline}>
        {({ items }) => (
          <ol class="list">
            {items.map(({ id: key, activity_type, description, created_at }) => (
              <li key={key}>
                <span>{description ?? activity_type.replaceAll('_', ' ')}</span>
                <p class="small soft">{moment(created_at)}</p>
              </li>
            ))}
          </ol>
        )}
      </Fetched>
    </section>
  );
};

const Notes = ({ application }: { application: Application }) => {
  const { busy, run } = useAct();
  const params = { path: { application_id: application.id } };
  const save = submitting(
    ({ notes = '' }) =>
      void run(
        () =>
          answered(
            api.PATCH('/v1/applications/{application_id}', { params, body: { notes: notes === '' ? null : notes } }),
          ),
        { changes: ['application'], done: words.application.savedNotes },
      ),
  );
  const add = submitting(async ({ title = '' }, form) => {
    const made = await run(
      () => answered(api.POST('/v1/tracker/tasks', { body: { application_id: application.id, title } })),
      { changes: ['tasks'] },
    );
    if (made !== undefined) form.reset();
  });
  return (
    <>
      <section class="card stack tight">
        <h2>{words.application.tasks}</h2>
        <Tasks applicationId={application.id} />
        <form class="row" onSubmit={add}>
          <input
            class="input grow auto"
            name="title"
            aria-label={words.application.task}
            placeholder={words.application.task}
            required
          />
          <button type="submit" class="button" disabled={busy}>
            {words.application.addTask}
          </button>
        </form>
      </section>
      <section class="card">
        <form class="stack tight" onSubmit={save}>
          <label class="field">
            {words.application.notes}
            <textarea class="input" name="notes" defaultValue={application.notes ?? ''} />
          </label>
          <div>
            <button type="submit" class="button" disabled={busy}>
              {words.application.saveNotes}
            </button>
          </div>
        </form>
      </section>
    </>
  );
};

const Letter = ({ application }: { application: Application }) => (
  <section class="card stack tight">
    <h2>{words.application.letter}</h2>
    {application.cover_letter_id === null ? (
      <p class="soft">{words.application.noLetter}</p>
    ) : (
      <a href={`#/letters/${application.cover_letter_id}`}>{words.application.readLetter}</a>
    )}
    {application.job_id === null ? null : <a href={`#/jobs/${application.job_id}`}>{words.application.posting}</a>}
    {application.status === 'draft' ? null : <a href={`#/offers?application=${application.id}`}>{words.offers.add}</a>}
  </section>
);

const Whole = ({ application }: { application: Application }) => {
  const { busy, run } = useAct();
  const params = { path: { application_id: application.id } };
  const isDraft = application.status === 'draft';
  return (
    <>
      <PageHead
        title={application.job_title}
        about={`${application.company_name ?? words.states.unsaid} · ${ago(application.created_at)}`}
      >
        <StatusChip status={application.status} />
        <MoveSelect application={application} />
        {application.allowed_moves.includes('withdrawn') ? (
          <Sure
            label={application.job_title}
            busy={busy}
            act={() =>
              void run(() => answered(api.POST('/v1/applications/{application_id}/withdraw', { params })), {
                changes: CHANGES,
                done: words.application.withdrawn,
              })
            }
          >
            {words.application.withdraw}
          </Sure>
        ) : null}
      </PageHead>
      {application.chosen_for === null ? null : (
        <div class="banner calm">
          <strong>{words.application.chosen}</strong>
          {application.chosen_for.reasons.map((reason) => (
            <Chip key={reason}>{reason}</Chip>
          ))}
        </div>
      )}
      <div class="two">
        <div class="stack">
          {isDraft && application.channel === 'email' ? <Preview application={application} /> : null}
          {isDraft && application.channel !== 'email' ? <Packet application={application} /> : null}
          <Messages id={application.id} />
          <Timeline id={application.id} />
        </div>
        <div class="stack">
          <Letter application={application} />
          <Notes application={application} />
        </div>
      </div>
    </>
  );
};

export const ApplicationPage = ({ id = '' }: PageProps) => {
  const application = useApplication(id, true);
  return (
    <Fetched of={application} tall title={words.nav.board}>
      {(data) => <Whole application={data} />}
    </Fetched>
  );
};
