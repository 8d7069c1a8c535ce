import { answered, api } from '../data/api.ts';
import { countOf, together, useEmails, useMe, useReplies } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { EmailRow } from '../ui/email.tsx';
import { Ring } from '../ui/match.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { ZoneHint } from '../ui/zone.tsx';
import { words } from '../words.ts';
import { Ahead, Answer, Offered, SHOWN } from './today-lists.tsx';
import { Guide, Silent, Stop, Tasks } from './today-parts.tsx';

const Tile = ({ to, count, label }: { to: string; count: string | undefined; label: string }) => (
  <a class={`card tile${(count ?? '0') === '0' ? '' : ' calls'}`} href={to} aria-busy={count === undefined}>
    <strong>{count ?? '…'}</strong>
    <span>{label}</span>
  </a>
);

const Best = () => {
  const matches = useQuery({
    key: ['matches', 'best'],
    load: () => answered(api.GET('/v1/matches', { params: { query: { limit: 4 } } })),
    live: true,
  });
  return (
    <section class="card">
      <h2>{words.today.best}</h2>
      <Fetched of={matches}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="matches" title={words.matches.none}>
              <p>{words.matches.noneWhy}</p>
              <a class="button" href="#/sources">
                {words.matches.addSources}
              </a>
            </Empty>
          ) : (
            <ul class="list">
              {items.map(({ id, job, match_score }) => (
                <li key={id} class="row">
                  <Ring score={match_score} />
                  <div class="grow">
                    <a class="title" href={`#/jobs/${job.id}`}>
                      {job.title}
                    </a>
                    <p class="soft small">
                      {job.company?.name ?? words.states.unsaid}
                      {job.location === null ? '' : ` · ${job.location}`}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </section>
  );
};

export const TodayPage = () => {
  const me = useMe();
  const [drafts, unsure, queued] = [useEmails('draft'), useEmails('needs_review'), useEmails('queued')];
  const replies = useReplies(true);
  const interviews = useQuery({
    key: ['interviews', 'ahead'],
    load: () =>
      answered(
        api.GET('/v1/interviews', {
          params: { query: { limit: 20, status: 'scheduled', from: new Date().toISOString() } },
        }),
      ),
    live: true,
  });
  const offers = useQuery({
    key: ['offers', 'pending'],
    load: () => answered(api.GET('/v1/offers', { params: { query: { status: 'pending' } } })),
    live: true,
  });
  const times = useQuery({
    key: ['proposed-times', 'open'],
    load: () => answered(api.GET('/v1/proposed-times', { params: { query: { status: 'open' } } })),
    live: true,
  });
  const begun = useQuery({
    key: ['applications', 'draft'],
    load: () => answered(api.GET('/v1/applications', { params: { query: { status: 'draft', limit: 20 } } })),
    live: true,
  });
  const applications = { data: begun.data, more: begun.data?.next_cursor ?? undefined };
  const mails = together(unsure, drafts);
  const approving = together(mails, applications);
  const approve = [...(unsure.data?.items ?? []), ...(drafts.data?.items ?? [])].slice(0, SHOWN);
  const drafted = (begun.data?.items ?? []).slice(0, SHOWN);
  const waiting = countOf(together(together(approving, replies), { data: times.data, more: undefined }));
  const stuck = waiting === undefined && [drafts, unsure, replies, times, begun].some(({ isError }) => isError);
  // What only stands beside is asked for when what waits stands there.
  const ready = waiting !== undefined || stuck;
  const proposals = useQuery({
    key: ['proposals', 'open'],
    enabled: ready,
    load: () => answered(api.GET('/v1/proposals', { params: { query: { status: 'open', limit: 50 } } })),
  });
  const leaving = queued.data?.items.slice(0, SHOWN) ?? [];
  return (
    <>
      <PageHead
        title={words.today.hello(me.data?.name.split(' ')[0] ?? '')}
        about={waiting === undefined ? words.states[stuck ? 'failed' : 'loading'] : words.today.about(waiting)}
      >
        <Stop />
      </PageHead>
      <div class="stack wide">
        <ZoneHint leavable />
        <div class="tiles">
          <Tile to="#/outbox" count={countOf(approving)} label={words.today.approve} />
          <Tile to="#/replies" count={countOf(replies)} label={words.today.answer} />
          <Tile
            to="#/interviews"
            count={countOf({ data: interviews.data, more: interviews.data?.next_cursor ?? undefined })}
            label={words.today.prepare}
          />
          <Tile to="#/offers" count={countOf({ data: offers.data, more: undefined })} label={words.today.offers} />
        </div>
        <div class="two">
          <div class="stack">
            {leaving.length === 0 ? null : (
              <section class="card">
                <h2>{words.today.leaving}</h2>
                <ul class="list">
                  {leaving.map((email) => (
                    <EmailRow key={email.id} email={email} />
                  ))}
                </ul>
              </section>
            )}
            <section class="card">
              <h2>{words.today.approve}</h2>
              <Fetched of={{ ...approving, ...drafts, data: approving.data }}>
                {({ items }) =>
                  items.length === 0 ? (
                    <Empty icon="outbox" title={words.today.nothing}>
                      <p>{words.today.nothingWhy}</p>
                    </Empty>
                  ) : (
                    <ul class="list">
                      {approve.map((email) => (
                        <EmailRow key={email.id} email={email} />
                      ))}
                      {drafted.map(({ id, job_title, company_name }) => (
                        <li key={id} class="row apart">
                          <a class="title grow" href={`#/applications/${id}`}>
                            {words.today.draftFor(job_title, company_name ?? words.states.unsaid)}
                          </a>
                          <a
                            class="button small"
                            href={`#/applications/${id}`}
                            aria-label={`${words.today.look}: ${job_title}`}
                          >
                            {words.today.look}
                          </a>
                        </li>
                      ))}
                      {items.length > approve.length + drafted.length ? (
                        <li class="row">
                          <a href="#/outbox?tab=waiting">{words.today.allMails}</a>
                          <a href="#/board">{words.today.allDrafts}</a>
                        </li>
                      ) : null}
                    </ul>
                  )
                }
              </Fetched>
            </section>
            <Answer replies={replies} />
            <Best />
          </div>
          <div class="stack">
            {ready ? <Guide /> : null}
            {(times.data?.items.length ?? 0) === 0 ? null : (
              <section class="card">
                <h2>{words.today.proposed}</h2>
                <ul class="list">
                  {times.data?.items.slice(0, 4).map((proposed) => (
                    <Offered key={proposed.id} proposed={proposed} />
                  ))}
                </ul>
              </section>
            )}
            {(interviews.data?.items.length ?? 0) === 0 ? null : (
              <section class="card">
                <h2>{words.today.prepare}</h2>
                <ul class="list">
                  {interviews.data?.items.slice(0, 4).map((interview) => (
                    <Ahead key={interview.id} interview={interview} />
                  ))}
                </ul>
              </section>
            )}
            {(proposals.data?.items.length ?? 0) === 0 ? null : (
              <section class="card">
                <a href="#/profile">{words.today.resumeSays(proposals.data?.items.length ?? 0)}</a>
              </section>
            )}
            {ready ? (
              <>
                <Tasks />
                <Silent />
              </>
            ) : null}
          </div>
        </div>
      </div>
    </>
  );
};
