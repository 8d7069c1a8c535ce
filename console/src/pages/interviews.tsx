import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Schemas } from '../data/api.ts';
import { useApplication } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { date, day, moment, time, zone, zoneName } from '../format.ts';
import { Button, Chip } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { PreparationPage } from './preparation.tsx';

type Interview = Schemas['Interview'];
type Proposed = Answer<'/v1/proposed-times'>['items'][number];
const DAY_MS = 86_400_000;
const CHANGES = ['interviews', 'proposed-times', 'applications', 'board'];

/** Midnight of the Monday of the week that is `weeks` from this one, by the reader's machine. */
const monday = (weeks: number): Date => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7) + weeks * 7);
};

const kindOf = ({ interview_type }: Interview): string =>
  interview_type === null ? words.interviews.plain : words.interviews.kind[interview_type];

/** Whose it is: the company of an application, else its title. */
const Of = ({ id }: { id: string }) => {
  const { data } = useApplication(id);
  return <>{data === undefined ? '' : (data.company_name ?? data.job_title)}</>;
};

const Event = ({ interview }: { interview: Interview }) => (
  <li class={`event${interview.status === 'cancelled' ? ' cancelled' : ''}`}>
    <strong class="num">{time(interview.scheduled_at)}</strong>
    <a class="title" href={`#/interviews/${interview.id}`}>
      {kindOf(interview)}
    </a>
    <span class="soft">
      <Of id={interview.application_id} />
    </span>
  </li>
);

const Proposal = ({ proposed }: { proposed: Proposed }) => {
  const { busy, run } = useAct();
  const params = { path: { proposed_time_id: proposed.id } };
  const clash = proposed.conflicts.interviews.length > 0 || proposed.conflicts.busy.length > 0;
  const when = moment(proposed.starts_at);
  const pick = () =>
    void run(() => answered(api.POST('/v1/proposed-times/{proposed_time_id}/pick', { params, body: {} })), {
      changes: CHANGES,
      done: words.interviews.picked,
    });
  const decline = () =>
    void run(() => answered(api.DELETE('/v1/proposed-times/{proposed_time_id}', { params })), {
      changes: CHANGES,
      done: words.interviews.declined,
    });
  return (
    <li class="row apart top">
      <div class="grow">
        <strong>{when}</strong>
        <p class="small soft">
          <Of id={proposed.application_id} />
        </p>
        {proposed.evidence === null ? null : <blockquote>{proposed.evidence}</blockquote>}
        {clash ? <Chip tone="warn">{words.interviews.clash}</Chip> : null}
      </div>
      <div class="row">
        <Button small tone="main" busy={busy} label={`${words.interviews.pick}: ${when}`} onClick={pick}>
          {words.interviews.pick}
        </Button>
        <Button small busy={busy} label={`${words.interviews.no}: ${when}`} onClick={decline}>
          {words.interviews.no}
        </Button>
      </div>
    </li>
  );
};

const Week = ({
  from,
  interviews,
  times,
}: {
  from: Date;
  interviews: readonly Interview[];
  times: readonly Proposed[];
}) => (
  <div class="week">
    {Array.from({ length: 7 }, (_, index) => new Date(from.getFullYear(), from.getMonth(), from.getDate() + index)).map(
      (date_) => {
        const end = new Date(date_.getFullYear(), date_.getMonth(), date_.getDate() + 1);
        const within = (iso: string): boolean => new Date(iso) >= date_ && new Date(iso) < end;
        const isToday = within(new Date().toISOString());
        return (
          <section
            key={date_.toISOString()}
            class={`day${isToday ? ' today' : ''}`}
            aria-current={isToday ? 'date' : undefined}
          >
            <h3>{day(date_.toISOString())}</h3>
            <ul class="stack tight">
              {interviews
                .filter(({ scheduled_at }) => within(scheduled_at))
                .map((interview) => (
                  <Event key={interview.id} interview={interview} />
                ))}
              {times
                .filter(({ starts_at }) => within(starts_at))
                .map((proposed) => (
                  <li key={proposed.id} class="event proposed">
                    <strong class="num">{time(proposed.starts_at)}</strong>
                    <span>{words.interviews.proposed}</span>
                    <span class="soft">
                      <Of id={proposed.application_id} />
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        );
      },
    )}
  </div>
);

const Feed = () => {
  const [url, setUrl] = useState<string>();
  const { busy, run } = useAct();
  const make = async (): Promise<void> => {
    const made = await run(() => answered(api.POST('/v1/calendar-feed')), {
      changes: [],
      done: words.interviews.feedMade,
    });
    if (made !== undefined) setUrl(made.url);
  };
  return (
    <section class="card stack tight">
      <h2>{words.interviews.feed}</h2>
      <p class="soft">{words.interviews.feedAbout}</p>
      {url === undefined ? null : <input class="input" readOnly value={url} aria-label={words.interviews.feed} />}
      <div>
        <Button busy={busy} onClick={() => void make()}>
          {words.interviews.makeFeed}
        </Button>
      </div>
    </section>
  );
};

const Weeks = () => {
  const [week, setWeek] = useState(0);
  const from = monday(week);
  const interviews = useQuery({
    key: ['interviews', from.toISOString()],
    load: () => answered(api.GET('/v1/interviews', { params: { query: { limit: 100, from: from.toISOString() } } })),
    live: true,
  });
  const times = useQuery({
    key: ['proposed-times', 'open'],
    load: () => answered(api.GET('/v1/proposed-times', { params: { query: { status: 'open' } } })),
    live: true,
  });
  const open = times.data?.items ?? [];
  return (
    <>
      <PageHead
        title={words.interviews.title}
        about={words.interviews.week(
          date(from.toISOString()),
          date(new Date(from.getTime() + 6 * DAY_MS).toISOString()),
          zoneName(zone()),
        )}
      >
        <Button onClick={() => setWeek(week - 1)}>← {words.interviews.previous}</Button>
        <Button onClick={() => setWeek(0)}>{words.interviews.now}</Button>
        <Button onClick={() => setWeek(week + 1)}>{words.interviews.next} →</Button>
      </PageHead>
      <div class="stack wide">
        <Fetched of={interviews} tall>
          {({ items }) => <Week from={from} interviews={items} times={open} />}
        </Fetched>
        <div class="two">
          <section class="card">
            <h2>{words.interviews.ahead}</h2>
            {open.length === 0 ? (
              <Empty icon="interviews" title={words.profile.none} />
            ) : (
              <ul class="list">
                {open.map((proposed) => (
                  <Proposal key={proposed.id} proposed={proposed} />
                ))}
              </ul>
            )}
          </section>
          <Feed />
        </div>
      </div>
    </>
  );
};

export const InterviewsPage = ({ id }: PageProps) => (id === undefined ? <Weeks /> : <PreparationPage id={id} />);
