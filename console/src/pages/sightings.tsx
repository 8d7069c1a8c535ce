import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { date } from '../format.ts';
import { Button, Chip } from '../ui/parts.tsx';
import { Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

/** Where a job was seen, and why that is taken for one job; the person may say that it is another. */
export const Sightings = ({ jobId }: { jobId: string }) => {
  const path = { job_id: jobId };
  const sightings = useQuery({
    key: ['sightings', jobId],
    load: () => answered(api.GET('/v1/jobs/{job_id}/sightings', { params: { path } })),
  });
  const { busy, run } = useAct();
  const split = (id: string) => () =>
    void run(
      () => answered(api.POST('/v1/jobs/{job_id}/not-the-same', { params: { path }, body: { sighting_id: id } })),
      { changes: ['sightings', 'job'], done: words.job.notSameDone },
    );
  return (
    <section class="card">
      <h2>{words.job.sightings}</h2>
      <Fetched of={sightings}>
        {({ items }) => (
          <ul class="list">
            {items.map((sighting) => (
              <li key={sighting.id} class="stack tight">
                <div class="row apart">
                  <a href={sighting.url} rel="noreferrer noopener" target="_blank">
                    {sighting.source?.name ?? sighting.url} ↗
                  </a>
                  {sighting.is_shown ? <Chip tone="accent">{words.job.shown}</Chip> : null}
                </div>
                <p class="small soft">
                  {words.job.firstSeen} {date(sighting.first_seen_at)} · {words.job.lastSeen}{' '}
                  {date(sighting.last_seen_at)}
                  {sighting.gone_at === null ? '' : ` · ${words.job.goneAt} ${date(sighting.gone_at)}`}
                </p>
                {sighting.joined_because.length === 0 ? null : (
                  <p class="small">
                    {words.job.because}: {sighting.joined_because.join('; ')}
                  </p>
                )}
                {items.length > 1 && !sighting.is_shown ? (
                  <div>
                    <Button small busy={busy} onClick={split(sighting.id)}>
                      {words.job.notSame}
                    </Button>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Fetched>
    </section>
  );
};
