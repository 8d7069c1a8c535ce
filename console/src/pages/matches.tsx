import type { ComponentChildren } from 'preact';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Item, withCursor } from '../data/api.ts';
import { keepJob, useSaved } from '../data/hunt.ts';
import { usePages } from '../data/pages.ts';
import { ask } from '../data/route.ts';
import { Dismiss } from '../ui/dismiss.tsx';
import { JobLine, Reasons, Ring, ScoreBars } from '../ui/match.tsx';
import { Button, Check, Chip, More, Select } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { DismissedList, SavedList } from './matches-kept.tsx';

type Match = Item<'/v1/matches'>;
const PAGE = 20;

export const MatchCard = ({ match, saved }: { match: Match; saved: boolean }) => {
  const { busy, run } = useAct();
  const { job } = match;
  return (
    <li class="card">
      <article class="match">
        <Ring score={match.match_score} />
        <div class="stack tight">
          <div>
            <h2>
              <a class="title" href={`#/jobs/${job.id}`}>
                {job.title}
              </a>
            </h2>
            <p class="soft">{job.company?.name ?? job.source?.name ?? words.states.unsaid}</p>
          </div>
          <JobLine job={job} />
          <div class="chips">
            {match.match_reasons.matched_skills.slice(0, 7).map((skill) => (
              <Chip key={skill} tone="good">
                {skill}
              </Chip>
            ))}
            {match.match_reasons.missing_required.slice(0, 3).map((skill) => (
              <Chip key={skill} tone="warn">
                {skill}
              </Chip>
            ))}
          </div>
          <details>
            <summary>{words.matches.reasons}</summary>
            <Reasons score={match} />
          </details>
          <div class="row">
            <a class="button small main" href={`#/jobs/${job.id}`} aria-label={`${words.matches.open}: ${job.title}`}>
              {words.matches.open}
            </a>
            <Button
              small
              busy={busy}
              label={`${saved ? words.matches.unsave : words.matches.save}: ${job.title}`}
              onClick={() =>
                void run(() => keepJob(job.id, !saved), {
                  changes: ['saved-jobs'],
                  done: saved ? words.matches.unsaved : words.matches.saved1,
                })
              }
            >
              {saved ? `★ ${words.matches.unsave}` : `☆ ${words.matches.save}`}
            </Button>
            <Dismiss jobId={job.id} title={job.title} />
          </div>
        </div>
        <ScoreBars score={match} />
      </article>
    </li>
  );
};

const Tabs = ({ at }: { at: string }) => (
  <nav class="tabs" aria-label={words.matches.title}>
    {(['all', 'saved', 'dismissed'] as const).map((tab) => (
      <a
        key={tab}
        href={tab === 'all' ? '#/matches' : `#/matches?tab=${tab}`}
        aria-current={at === tab ? 'page' : undefined}
      >
        {words.matches[tab]}
      </a>
    ))}
  </nav>
);

const Filters = ({ query }: { query: URLSearchParams }) => {
  const set = (name: string, value: string): void => ask({ ...Object.fromEntries(query), [name]: value });
  const scores = [50, 60, 70, 80, 90].map((score) => ({ value: String(score), label: String(score) }));
  return (
    <div class="filters">
      <Select
        label={words.matches.least}
        value={query.get('min') ?? ''}
        onPick={(value) => set('min', value)}
        choices={[{ value: '', label: words.matches.any }, ...scores]}
      />
      <Select
        label={words.matches.order}
        value={query.get('sort') ?? ''}
        onPick={(value) => set('sort', value)}
        choices={[
          { value: '', label: words.matches.relevance },
          { value: 'score', label: words.matches.score },
        ]}
      />
      <Check
        label={words.matches.recommended}
        checked={query.get('recommended') === 'true'}
        onPick={(checked) => set('recommended', checked ? 'true' : '')}
      />
    </div>
  );
};

const Found = ({
  items,
  filtered,
  children,
}: {
  items: Item<'/v1/matches'>[];
  filtered: boolean;
  children: ComponentChildren;
}) => {
  const saved = new Set((useSaved().data?.items ?? []).map(({ job }) => job.id));
  if (items.length === 0) {
    return (
      <div class="card">
        <Empty icon="matches" title={filtered ? words.matches.noneFit : words.matches.none}>
          <p>{words.matches.noneWhy}</p>
          <a class="button" href="#/sources">
            {words.matches.addSources}
          </a>
        </Empty>
      </div>
    );
  }
  return (
    <div class="stack">
      <ol class="stack">
        {items.map((match) => (
          <MatchCard key={match.id} match={match} saved={saved.has(match.job.id)} />
        ))}
      </ol>
      {children}
    </div>
  );
};

const All = ({ query }: { query: URLSearchParams }) => {
  const asked = {
    limit: PAGE,
    ...(query.get('min') ? { min_score: Number(query.get('min')) } : {}),
    ...(query.get('sort') === 'score' ? { sort: 'score' as const } : {}),
    ...(query.get('recommended') === 'true' ? { recommended: 'true' as const } : {}),
  };
  const matches = usePages<Item<'/v1/matches'>, Answer<'/v1/matches'>>({
    key: ['matches', asked],
    load: (cursor) => answered(api.GET('/v1/matches', { params: { query: withCursor(asked, cursor) } })),
    live: true,
  });
  return (
    <>
      <Filters query={query} />
      <Fetched of={matches} tall>
        {({ items }) => (
          <Found items={items} filtered={query.size > 0}>
            <More of={matches} />
          </Found>
        )}
      </Fetched>
    </>
  );
};

export const MatchesPage = ({ query }: PageProps) => {
  const { busy, run } = useAct();
  const tab = query.get('tab') ?? 'all';
  return (
    <>
      <PageHead title={words.matches.title} about={words.matches.about}>
        <Button
          busy={busy}
          onClick={() =>
            void run(() => answered(api.POST('/v1/matches/refresh')), { changes: [], done: words.matches.refreshed })
          }
        >
          {words.matches.refresh}
        </Button>
      </PageHead>
      <Tabs at={tab} />
      {tab === 'saved' ? <SavedList /> : tab === 'dismissed' ? <DismissedList /> : <All query={query} />}
    </>
  );
};
