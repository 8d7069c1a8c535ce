import { answered, api } from '../data/api.ts';
import { useSettings } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { ask } from '../data/route.ts';
import { date, dayIn, money, zoneName } from '../format.ts';
import { DaysChart, FunnelChart, HeatMap, Rates } from '../ui/charts.tsx';
import { Select } from '../ui/parts.tsx';
import { SpreadChart } from '../ui/spread.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';

/** Groups that are drawn on one axis; the table has all. */
const MOST_LINES = 8;
const spans = ['30', '90', '365'] as const;
const splits = ['all', 'week', 'month', 'source', 'board', 'channel', 'resume', 'prompt', 'company'] as const;

const Pay = () => {
  const pay = useQuery({ key: ['salaries'], load: () => answered(api.GET('/v1/metrics/salaries')) });
  const items = pay.data?.items ?? [];
  return items.length === 0 ? null : (
    <section class="card">
      <h2>{words.figures.pay}</h2>
      <ul class="list">
        {items.map(({ kind, currency, count, q1_minor, median_minor, q3_minor }) => (
          <li key={kind + currency} class="row apart">
            <span>
              {words.figures[kind]} <small class="soft">({count})</small>
            </span>
            <span class="num">
              <strong>{money(median_minor, currency)}</strong>{' '}
              <small class="soft">{words.figures.share(money(q1_minor, currency), money(q3_minor, currency))}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Activity = ({ range }: { range: { from: string; to: string } }) => {
  const activity = useQuery({
    key: ['activity', range],
    load: () => answered(api.GET('/v1/metrics/activity', { params: { query: range } })),
  });
  return (
    <section class="card stack">
      <h2>{words.figures.activity}</h2>
      <Fetched of={activity}>
        {({ sent, responded }) => (
          <div class="stack">
            <HeatMap title={words.figures.sentMap} counts={sent} />
            <HeatMap title={words.figures.respondedMap} counts={responded} />
          </div>
        )}
      </Fetched>
    </section>
  );
};

/** The person's own figures as charts, each with its numbers as a table for who reads rather than sees. */
export const FiguresPage = ({ query }: PageProps) => {
  const span = spans.find((value) => value === query.get('span')) ?? '90';
  const by = splits.find((value) => value === query.get('by')) ?? 'all';
  const settings = useSettings();
  // Days are the person's own: near midnight theirs is not that of Greenwich.
  const zone = settings.data?.timezone ?? 'UTC';
  const known = settings.data !== undefined || settings.isError;
  const range = { from: dayIn(zone, Number(span)), to: dayIn(zone, 0) };
  const funnel = useQuery({
    key: ['funnel', range, by],
    enabled: known,
    load: () => answered(api.GET('/v1/metrics/funnel', { params: { query: { ...range, by } } })),
  });
  const daily = useQuery({
    key: ['daily', range],
    enabled: known,
    load: () => answered(api.GET('/v1/metrics/applications', { params: { query: range } })),
  });
  const set = (name: string, value: string): void => ask({ ...Object.fromEntries(query), [name]: value });
  return (
    <>
      <PageHead
        title={words.figures.title}
        about={
          funnel.data === undefined
            ? undefined
            : words.figures.about(date(funnel.data.from), date(funnel.data.to), zoneName(funnel.data.timezone))
        }
      >
        <Select
          label={words.figures.span}
          value={span}
          onPick={(value) => set('span', value)}
          choices={spans.map((value) => ({ value, label: words.figures.spans[value] }))}
        />
        <Select
          label={words.figures.by}
          value={by}
          onPick={(value) => set('by', value)}
          choices={splits.map((value) => ({ value, label: words.figures.splits[value] }))}
        />
      </PageHead>
      <Fetched of={funnel} tall>
        {({ total, groups }) =>
          total.created === 0 ? (
            <div class="card">
              <Empty icon="figures" title={words.figures.none}>
                <p>{words.figures.noneWhy}</p>
              </Empty>
            </div>
          ) : (
            <div class="two">
              <div class="stack">
                <section class="card">
                  <h2>{words.figures.funnel}</h2>
                  <FunnelChart total={total} />
                </section>
                <section class="card">
                  <h2>{words.figures.daily}</h2>
                  <Fetched of={daily}>{({ days }) => <DaysChart days={days} />}</Fetched>
                </section>
                <Activity range={range} />
              </div>
              <div class="stack">
                <section class="card">
                  <h2>{words.figures.rates}</h2>
                  <Rates total={total} />
                </section>
                <section class="card">
                  <h2>{words.figures.days}</h2>
                  {total.response_days === null || total.response_days.median === null ? (
                    <p class="soft">{words.figures.noDays}</p>
                  ) : (
                    <SpreadChart
                      lines={[
                        { name: words.figures.allAnswers, spread: total.response_days },
                        ...(by === 'all' ? [] : groups)
                          .flatMap(({ key, response_days: spread }) =>
                            spread === null || spread.count === 0
                              ? []
                              : [{ name: key ?? words.figures.unknown, spread }],
                          )
                          .slice(0, MOST_LINES),
                      ]}
                    />
                  )}
                </section>
                <Pay />
                {by === 'all' ? null : (
                  <section class="card scroll">
                    <table>
                      <thead>
                        <tr>
                          <th scope="col">{words.figures.splits[by]}</th>
                          {(['sent', 'responded', 'interviewed', 'offered'] as const).map((stage) => (
                            <th key={stage} scope="col" class="num">
                              {words.figures.stages[stage]}
                            </th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        {groups.map((group) => (
                          <tr key={group.key}>
                            <th scope="row">{group.key ?? words.figures.unknown}</th>
                            {(['sent', 'responded', 'interviewed', 'offered'] as const).map((stage) => (
                              <td key={stage} class="num">
                                {group[stage]}
                              </td>
                            ))}
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </section>
                )}
              </div>
            </div>
          )
        }
      </Fetched>
    </>
  );
};
