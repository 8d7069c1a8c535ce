import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api, type Item } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { ago, keysOf, number } from '../format.ts';
import { Button, Check, Chip, Field, submitting } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import { Supply } from './supply.tsx';

type Source = Item<'/v1/sources'>;

const Runs = ({ id }: { id: string }) => {
  const runs = useQuery({
    key: ['runs', id],
    load: () =>
      answered(api.GET('/v1/sources/{source_id}/runs', { params: { path: { source_id: id }, query: { limit: 8 } } })),
  });
  return (
    <Fetched of={runs}>
      {({ items }) => (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.sources.run.when}</th>
                <th scope="col">{words.sources.run.state}</th>
                {(['fetched', 'new', 'changed', 'gone', 'rejected'] as const).map((name) => (
                  <th key={name} scope="col" class="num">
                    {words.sources.run[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((run) => (
                <tr key={run.id}>
                  <td>{ago(run.started_at)}</td>
                  <td>
                    {words.sources.runState[run.status]}
                    {run.error === null ? null : <p class="small bad">{run.error}</p>}
                  </td>
                  {(['fetched', 'new', 'changed', 'gone', 'rejected'] as const).map((name) => (
                    <td key={name} class="num">
                      {number(run[name])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Fetched>
  );
};

/** A board that is read from what a person brings: its alerts, its saved pages, its words. */
const isClosed = ({ fetch_allowed, board }: Source): boolean =>
  !fetch_allowed && keysOf(words.supply.board).some((name) => name === board);

/** Why it may not be fetched; the API's sentence on its own addresses is for programs. */
const whyDenied = ({ fetch_denied_reason: reason }: Source): string => reason?.split(' Give it yourself')[0] ?? '';

const Row = ({ source }: { source: Source }) => {
  const [open, setOpen] = useState(false);
  const { busy, run } = useAct();
  const params = { path: { source_id: source.id } };
  const tones = { healthy: 'good', unhealthy: 'bad', unknown: 'plain' } as const;
  return (
    <li class="stack tight">
      <div class="row apart top">
        <div class="grow">
          <h3>{source.name}</h3>
          <p class="small soft">
            {words.sources.postings(source.postings)}
            {source.fetch_allowed
              ? ` · ${source.last_crawled_at === null ? words.sources.never : words.sources.last(ago(source.last_crawled_at))} · ${words.sources.every(source.crawl_frequency_hours)}`
              : ''}
          </p>
          {source.health_reason === null ? null : <p class="small bad">{source.health_reason}</p>}
          {source.fetch_allowed ? null : <p class="small soft">{whyDenied(source)}</p>}
        </div>
        <div class="row">
          {source.fetch_allowed ? (
            <Chip tone={tones[source.health]}>{words.sources.health[source.health]}</Chip>
          ) : (
            <Chip>{words.sources.denied}</Chip>
          )}
          {source.fetch_allowed ? (
            <Button
              small
              busy={busy}
              label={`${words.sources.crawl}: ${source.name}`}
              onClick={() =>
                void run(() => answered(api.POST('/v1/sources/{source_id}/crawl', { params })), {
                  changes: ['sources', 'runs'],
                  done: words.sources.crawling,
                })
              }
            >
              {words.sources.crawl}
            </Button>
          ) : null}
          {isClosed(source) ? (
            <Check
              label={words.sources.alerts}
              checked={source.is_mine}
              onPick={(enabled) =>
                void run(() => answered(api.PUT('/v1/sources/{source_id}/alerts', { params, body: { enabled } })), {
                  changes: ['sources'],
                  done: enabled ? words.sources.alertsOn : words.sources.alertsOff,
                })
              }
            />
          ) : source.is_mine ? (
            <Button
              small
              tone="plain"
              busy={busy}
              label={`${words.sources.remove}: ${source.name}`}
              onClick={() =>
                void run(() => answered(api.DELETE('/v1/sources/{source_id}', { params })), {
                  changes: ['sources'],
                  done: words.sources.removed,
                })
              }
            >
              {words.sources.remove}
            </Button>
          ) : null}
        </div>
      </div>
      {source.fetch_allowed ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="small">{words.sources.runs}</summary>
          {open ? <Runs id={source.id} /> : null}
        </details>
      ) : null}
    </li>
  );
};

/** The boards that are read for the person, how they are, and what was read. */
export const SourcesPage = () => {
  const sources = useQuery({ key: ['sources'], load: () => answered(api.GET('/v1/sources')), live: true });
  const { busy, run } = useAct();
  const add = submitting(async ({ url = '' }, form) => {
    const made = await run(() => answered(api.POST('/v1/sources', { body: { url } })), {
      changes: ['sources', 'guide'],
      done: words.sources.added,
    });
    if (made !== undefined) form.reset();
  });
  return (
    <>
      <PageHead title={words.sources.title} about={words.sources.about} />
      <div class="stack">
        <form class="card row top" onSubmit={add}>
          <div class="grow">
            <Field
              label={words.sources.url}
              small={words.sources.urlSmall}
              input={{ name: 'url', type: 'url', required: true, placeholder: 'https://boards.greenhouse.io/…' }}
            />
          </div>
          <button type="submit" class="button main push" disabled={busy}>
            {words.sources.add}
          </button>
        </form>
        <Supply />
        <section class="card">
          <Fetched of={sources} tall>
            {({ items }) =>
              items.length === 0 ? (
                <Empty icon="sources" title={words.sources.none}>
                  <p>{words.sources.noneWhy}</p>
                </Empty>
              ) : (
                <ul class="list">
                  {items
                    .toSorted((a, b) => Number(b.is_mine) - Number(a.is_mine))
                    .map((source) => (
                      <Row key={source.id} source={source} />
                    ))}
                </ul>
              )
            }
          </Fetched>
        </section>
      </div>
    </>
  );
};
