import type { Schemas } from '../data/api.ts';
import { date, number, percent } from '../format.ts';
import { words } from '../words.ts';

type Funnel = Schemas['Funnel'];
const stages = ['sent', 'viewed', 'responded', 'interviewed', 'offered'] as const;

/** How many came how far: a bar a stage, each with its number and its share of what was sent. */
export const FunnelChart = ({ total }: { total: Funnel }) => {
  const most = Math.max(1, ...stages.map((stage) => total[stage]));
  return (
    <ol class="chart stages">
      {stages.map((stage, index) => (
        <li key={stage}>
          <span class="small soft">{words.figures.stages[stage]}</span>
          <svg viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="26" fill="var(--sunk)" />
            <rect
              width={total[stage] === 0 ? 0 : Math.max(3, (100 * total[stage]) / most)}
              height="26"
              class="fill-accent"
              opacity={1 - index * 0.13}
            />
          </svg>
          <strong class="num">{number(total[stage])}</strong>
          <span class="num small soft">
            {total.sent === 0 || stage === 'sent' ? '' : percent(total[stage] / total.sent)}
          </span>
        </li>
      ))}
    </ol>
  );
};

const Rate = ({
  name,
  rate: { hits, of, value, low, high },
}: {
  name: string;
  rate: NonNullable<Funnel['response_rate']>;
}) => (
  <li class="stack tight">
    <div class="row apart">
      <span>{name}</span>
      <span class="num">
        <strong>{value === null ? '–' : percent(value)}</strong>{' '}
        <small class="soft">
          {hits}/{of}
        </small>
      </span>
    </div>
    {value === null || low === null || high === null ? null : (
      <svg
        class="chart"
        viewBox="0 0 300 14"
        preserveAspectRatio="none"
        role="img"
        aria-label={words.figures.share(percent(low), percent(high))}
      >
        <rect width="300" height="6" y="4" rx="3" fill="var(--sunk)" />
        <rect x={300 * low} width={Math.max(3, 300 * (high - low))} height="6" y="4" rx="3" class="fill-soft" />
        <rect x={Math.min(296, 300 * value)} width="4" height="14" rx="2" class="fill-accent" />
      </svg>
    )}
  </li>
);

/** Shares with the range that they may lie in, as few applications tell little. */
export const Rates = ({ total }: { total: Funnel }) => (
  <ul class="list">
    {(
      [
        ['response', total.response_rate],
        ['interview', total.interview_rate],
        ['offer', total.offer_rate],
      ] as const
    ).map(([name, rate]) => (rate === null ? null : <Rate key={name} name={words.figures[name]} rate={rate} />))}
  </ul>
);

const DAY_MS = 86_400_000;
/** The drawing's own units across; it is stretched to its place. */
const WIDE = 560;

type Day = Schemas['ApplicationMetrics']['days'][number];

/** What left and what came back, day by day. */
export const DaysChart = ({ days }: { days: readonly Day[] }) => {
  const most = Math.max(
    1,
    ...days.map(({ applications_sent, responses_received }) => Math.max(applications_sent, responses_received)),
  );
  const first = days[0]?.date;
  const last = days.at(-1)?.date;
  if (first === undefined || last === undefined) return <p class="soft">{words.figures.uncounted}</p>;
  const start = new Date(first).getTime();
  const across = Math.max(1, Math.round((new Date(last).getTime() - start) / DAY_MS) + 1);
  const step = WIDE / across;
  const width = Math.min(14, Math.max(2, step * 0.42));
  return (
    <div class="stack tight">
      <svg
        class="chart days"
        viewBox={`0 0 ${WIDE} 102`}
        preserveAspectRatio="none"
        role="img"
        aria-label={days
          .map((day) => `${date(day.date)}: ${day.applications_sent}, ${day.responses_received}`)
          .join('; ')}
      >
        <line x1="0" x2={WIDE} y1="101" y2="101" stroke="var(--line)" />
        {days.map((day) => {
          const x = step * Math.round((new Date(day.date).getTime() - start) / DAY_MS) + step / 2;
          const [sent, answered] = [day.applications_sent, day.responses_received].map((count) => (100 * count) / most);
          return (
            <g key={day.date}>
              <rect x={x - width} y={101 - (sent ?? 0)} width={width} height={sent} class="fill-accent" />
              <rect x={x} y={101 - (answered ?? 0)} width={width} height={answered} class="fill-salary" />
            </g>
          );
        })}
      </svg>
      <div class="row apart small soft">
        <span>{date(first)}</span>
        {first === last ? null : <span>{date(last)}</span>}
      </div>
      <div class="row small soft middle">
        <span class="key sent">{words.figures.stages.sent}</span>
        <span class="key answered">{words.figures.stages.responded}</span>
      </div>
    </div>
  );
};

/** Seven weekdays by 24 hours; the fuller a field, the more happened then. */
export const HeatMap = ({ title, counts }: { title: string; counts: readonly (readonly number[])[] }) => {
  const most = Math.max(1, ...counts.flat());
  const busy = counts
    .flatMap((hours, weekday) =>
      hours.map((count, hour) => ({
        count,
        text: words.figures.cell(words.figures.weekdays[weekday] ?? '', hour, count),
      })),
    )
    .filter(({ count }) => count > 0);
  return (
    <figure class="stack tight">
      <figcaption class="soft small">{title}</figcaption>
      <div class="heat">
        <div class="small soft weekdays" aria-hidden="true">
          {words.figures.weekdays.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <svg
          class="chart"
          viewBox="0 0 514 130"
          preserveAspectRatio="none"
          role="img"
          aria-label={`${title}. ${busy.map(({ text }) => text).join(', ') || words.figures.none}`}
        >
          {counts.map((hours, weekday) =>
            hours.map((count, hour) => (
              <rect
                key={`${String(weekday)} ${String(hour)}`}
                x={hour * 21.5}
                y={weekday * 19}
                width="19"
                height="16"
                rx="4"
                fill={count === 0 ? 'var(--sunk)' : 'var(--accent)'}
                opacity={count === 0 ? 1 : 0.3 + (0.7 * count) / most}
              />
            )),
          )}
        </svg>
        <div class="small soft hours" aria-hidden="true">
          {[0, 6, 12, 18].map((hour) => (
            <span key={hour}>{hour}:00</span>
          ))}
        </div>
      </div>
    </figure>
  );
};
