import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { moment } from '../format.ts';
import { Button } from '../ui/parts.tsx';
import { words } from '../words.ts';

/** The one stop for everything outward. */
export const Stop = () => {
  const stop = useQuery({ key: ['stop'], load: () => answered(api.GET('/v1/stop')), live: true });
  const { busy, run } = useAct();
  if (stop.data === undefined) return null;
  return stop.data.stopped ? (
    <div class="banner bad">
      {words.today.stopped}
      <Button
        small
        busy={busy}
        onClick={() =>
          void run(() => answered(api.DELETE('/v1/stop')), { changes: ['stop'], done: words.today.goesOn })
        }
      >
        {words.today.goOn}
      </Button>
    </div>
  ) : (
    <Button
      tone="danger"
      busy={busy}
      onClick={() =>
        void run(() => answered(api.PUT('/v1/stop', { body: {} })), { changes: ['stop'], done: words.today.stoppedNow })
      }
    >
      {words.today.stop}
    </Button>
  );
};

/** Where each step is taken. */
const places: Readonly<Partial<Record<string, string>>> = {
  upload_resume: '#/profile',
  review_proposals: '#/profile',
  preferences: '#/profile',
  add_sources: '#/sources',
  first_matches: '#/matches',
  connect_mailbox: '#/settings/connections',
};

/** The first hour, until it is done. */
export const Guide = () => {
  const guide = useQuery({ key: ['guide'], load: () => answered(api.GET('/v1/me/guide')) });
  if (guide.data === undefined || guide.data.next === null) return null;
  const { steps, done } = guide.data;
  return (
    <section class="card">
      <div class="row apart">
        <h2>{words.today.guide}</h2>
        <span class="soft small">{words.today.steps(done, steps.length)}</span>
      </div>
      <ol class="list">
        {steps.map(({ key, title, state }) => (
          <li key={key} class="row">
            <span class={state === 'done' ? 'good' : 'soft'} aria-hidden="true">
              {state === 'done' ? '●' : '○'}
            </span>
            {state === 'done' || places[key] === undefined ? (
              <span class="grow soft">{title}</span>
            ) : (
              <a class="grow" href={places[key]}>
                {title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

export const Tasks = ({ applicationId }: { applicationId?: string }) => {
  const query = {
    limit: 20,
    state: 'open' as const,
    ...(applicationId === undefined ? {} : { application_id: applicationId }),
  };
  const tasks = useQuery({
    key: ['tasks', query],
    load: () => answered(api.GET('/v1/tracker/tasks', { params: { query } })),
    live: true,
  });
  const { busy, run } = useAct();
  const finish = (id: string) => () =>
    void run(
      () =>
        answered(api.PATCH('/v1/tracker/tasks/{task_id}', { params: { path: { task_id: id } }, body: { done: true } })),
      { changes: ['tasks'] },
    );
  const items = tasks.data?.items ?? [];
  if (items.length === 0 && applicationId === undefined) return null;
  const list = (
    <ul class="list">
      {items.map(({ id, title, due_at }) => (
        <li key={id} class="row apart">
          <div>
            <span>{title}</span>
            {due_at === null ? null : <p class="small soft">{words.today.due(moment(due_at))}</p>}
          </div>
          <Button small busy={busy} label={`${words.today.done}: ${title}`} onClick={finish(id)}>
            {words.today.done}
          </Button>
        </li>
      ))}
    </ul>
  );
  return applicationId === undefined ? (
    <section class="card">
      <h2>{words.today.tasks}</h2>
      {list}
    </section>
  ) : (
    list
  );
};

/** Applications that nobody answered after the usual time. */
export const Silent = () => {
  const silent = useQuery({ key: ['silent'], load: () => answered(api.GET('/v1/tracker/silent')) });
  const items = silent.data?.items ?? [];
  return items.length === 0 ? null : (
    <section class="card">
      <h2>{words.today.silent}</h2>
      <ul class="list">
        {items.slice(0, 6).map(({ application_id, company_name, job_title, days_waiting, usual_days }) => (
          <li key={application_id}>
            <a class="title" href={`#/applications/${application_id}`}>
              {job_title ?? words.states.unsaid}
              {company_name === null ? '' : `, ${company_name}`}
            </a>
            <p class="small soft">{words.today.days(days_waiting, usual_days)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
