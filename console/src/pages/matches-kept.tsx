import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { keepJob, useSaved } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { ago } from '../format.ts';
import { JobLine } from '../ui/match.tsx';
import { Button } from '../ui/parts.tsx';
import { Empty, Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

/** The postings that the person saved. */
export const SavedList = () => {
  const saved = useSaved();
  const { busy, run } = useAct();
  return (
    <Fetched of={saved} tall>
      {({ items }) =>
        items.length === 0 ? (
          <div class="card">
            <Empty icon="matches" title={words.profile.none} />
          </div>
        ) : (
          <ul class="stack">
            {items.map(({ id, job, saved_at }) => (
              <li class="card row apart top" key={id}>
                <div class="stack tight grow">
                  <h2>
                    <a class="title" href={`#/jobs/${job.id}`}>
                      {job.title}
                    </a>
                  </h2>
                  <p class="soft">
                    {job.company?.name ?? words.states.unsaid} · {ago(saved_at)}
                  </p>
                  <JobLine job={job} />
                </div>
                <Button
                  small
                  busy={busy}
                  label={`${words.matches.unsave}: ${job.title}`}
                  onClick={() =>
                    void run(() => keepJob(job.id, false), { changes: ['saved-jobs'], done: words.matches.unsaved })
                  }
                >
                  ★ {words.matches.unsave}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Fetched>
  );
};

const Title = ({ jobId }: { jobId: string }) => {
  const job = useQuery({
    key: ['job', jobId],
    load: () => answered(api.GET('/v1/jobs/{job_id}', { params: { path: { job_id: jobId } } })),
  });
  return (
    <a class="title" href={`#/jobs/${jobId}`}>
      {job.data === undefined
        ? words.matches.open
        : `${job.data.title}${job.data.company ? `, ${job.data.company.name}` : ''}`}
    </a>
  );
};

/** What was dismissed and why; each can be taken back. */
export const DismissedList = () => {
  const dismissed = useQuery({
    key: ['dismissals'],
    load: () => answered(api.GET('/v1/matches/dismissals', { params: { query: { limit: 100 } } })),
  });
  const { busy, run } = useAct();
  const takeBack = (jobId: string) => () =>
    void run(() => answered(api.DELETE('/v1/matches/{job_id}/dismissal', { params: { path: { job_id: jobId } } })), {
      changes: ['dismissals', 'matches'],
      done: words.matches.dismissalBack,
    });
  return (
    <div class="card">
      <Fetched of={dismissed}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.profile.none} />
          ) : (
            <ul class="list">
              {items.map(({ job_id, reason, created_at }) => (
                <li class="row apart" key={job_id}>
                  <div>
                    <Title jobId={job_id} />
                    <p class="soft small">
                      {words.matches.dismissal[reason]} · {ago(created_at)}
                    </p>
                  </div>
                  <Button small busy={busy} onClick={takeBack(job_id)}>
                    {words.matches.undoDismiss}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </div>
  );
};
