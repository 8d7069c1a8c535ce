import type { ComponentChildren } from 'preact';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Item, withCursor } from '../data/api.ts';
import { keepJob, useSaved } from '../data/hunt.ts';
import { usePages } from '../data/pages.ts';
import { useQuery } from '../data/query.ts';
import { ask } from '../data/route.ts';
import { ago } from '../format.ts';
import { JobLine } from '../ui/match.tsx';
import { Button, Chip, Field, More, submitting } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';

const PAGE = 20;
const modes = ['', 'remote', 'hybrid', 'onsite'] as const;
const orders = ['date', 'match', 'salary', 'relevance'] as const;
const modeWords = {
  '': words.search.anyMode,
  remote: words.matches.remote,
  hybrid: words.matches.hybrid,
  onsite: words.search.onsite,
} as const;

const Form = ({ query }: { query: URLSearchParams }) => {
  const search = submitting((texts) => ask(texts));
  return (
    <form class="card filters" onSubmit={search}>
      <div class="grow">
        <Field label={words.search.words} input={{ name: 'q', type: 'search', defaultValue: query.get('q') ?? '' }} />
      </div>
      <Field label={words.search.place} input={{ name: 'place', defaultValue: query.get('place') ?? '' }} />
      <label class="field">
        {words.search.mode}
        <select class="input" name="mode">
          {modes.map((mode) => (
            <option key={mode} value={mode} selected={mode === query.get('mode')}>
              {modeWords[mode]}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={words.search.least}
        input={{ name: 'least', type: 'number', min: 0, step: 1000, defaultValue: query.get('least') ?? '' }}
      />
      <label class="field">
        {words.search.by}
        <select class="input" name="sort">
          {orders.map((order) => (
            <option key={order} value={order} selected={order === query.get('sort')}>
              {words.search[order]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button main">
        {words.search.go}
      </button>
    </form>
  );
};

const Kept = ({ asked }: { asked: Record<string, string | number> }) => {
  const searches = useQuery({
    key: ['saved-searches'],
    load: () => answered(api.GET('/v1/saved-searches', { params: { query: { limit: 20 } } })),
  });
  const { busy, run } = useAct();
  const keep = submitting(async ({ name = '' }, form) => {
    const { limit: _limit, facets: _facets, ...query } = asked;
    const made = await run(() => answered(api.POST('/v1/saved-searches', { body: { name, query, notify: false } })), {
      changes: ['saved-searches'],
      done: words.search.kept,
    });
    if (made !== undefined) form.reset();
  });
  return (
    <section class="card stack tight">
      <h2>{words.search.keptOnes}</h2>
      <ul class="list">
        {(searches.data?.items ?? []).map(({ id, name, new_hits, query }) => (
          <li key={id} class="row apart">
            <a
              class="title"
              href={`#/search?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key === 'salary_min' ? 'least' : key, String(value)]))}`}
            >
              {name}
            </a>
            {new_hits > 0 ? <Chip tone="accent">{words.search.newHits(new_hits)}</Chip> : null}
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={keep}>
        <input
          class="input grow auto"
          name="name"
          required
          aria-label={words.search.name}
          placeholder={words.search.name}
        />
        <button type="submit" class="button" disabled={busy}>
          {words.search.keep}
        </button>
      </form>
    </section>
  );
};

const Hits = ({
  page,
  items,
  children,
}: {
  page: Answer<'/v1/jobs'>;
  items: Item<'/v1/jobs'>[];
  children: ComponentChildren;
}) => {
  const saved = new Set((useSaved().data?.items ?? []).map(({ job }) => job.id));
  const { busy: saving, run } = useAct();
  return (
    <div class="stack">
      {page.facets?.total ? (
        <p class="soft" role="status">
          {words.search.found(page.facets.total.count, page.facets.total.relation)}
        </p>
      ) : null}
      {page.notice === null ? null : <div class="banner">{page.notice}</div>}
      {items.length === 0 ? (
        <div class="card">
          <Empty icon="search" title={words.search.none}>
            <p>{words.search.noneWhy}</p>
          </Empty>
        </div>
      ) : (
        <ul class="stack">
          {items.map((job) => (
            <li key={job.id} class="card row apart top">
              <div class="stack tight grow">
                <h2>
                  <a class="title" href={`#/jobs/${job.id}`}>
                    {job.title}
                  </a>
                </h2>
                <p class="soft">
                  {job.company?.name ?? words.states.unsaid}
                  {job.posted_date === null ? '' : ` · ${ago(job.posted_date)}`}
                </p>
                <JobLine job={job} />
              </div>
              <Button
                small
                busy={saving}
                label={`${saved.has(job.id) ? words.matches.unsave : words.matches.save}: ${job.title}`}
                onClick={() => void run(() => keepJob(job.id, !saved.has(job.id)), { changes: ['saved-jobs'] })}
              >
                {saved.has(job.id) ? `★ ${words.matches.unsave}` : `☆ ${words.matches.save}`}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
};

/** All open postings by words, place, way of work and pay. */
export const SearchPage = ({ query }: PageProps) => {
  const mode = modes.find((value) => value !== '' && value === query.get('mode'));
  const sort = orders.find((value) => value === query.get('sort')) ?? 'date';
  const asked = {
    limit: PAGE,
    sort,
    facets: 'true' as const,
    ...(query.get('q') ? { q: query.get('q') ?? '' } : {}),
    ...(query.get('place') ? { place: query.get('place') ?? '' } : {}),
    ...(mode === undefined || mode === '' ? {} : { mode }),
    ...(query.get('least') ? { salary_min: Number(query.get('least')) } : {}),
  };
  const jobs = usePages<Item<'/v1/jobs'>, Answer<'/v1/jobs'>>({
    key: ['jobs', asked],
    load: (cursor) => answered(api.GET('/v1/jobs', { params: { query: withCursor(asked, cursor) } })),
  });
  return (
    <>
      <PageHead title={words.search.title} about={words.search.about} />
      <div class="stack">
        <Form key={query.toString()} query={query} />
        <div class="two">
          <Fetched of={jobs} tall>
            {({ first, items }) => (
              <Hits page={first} items={items}>
                <More of={jobs} />
              </Hits>
            )}
          </Fetched>
          <Kept asked={asked} />
        </div>
      </div>
    </>
  );
};
