import type { Schemas } from '../data/api.ts';
import { date, percent } from '../format.ts';
import { words } from '../words.ts';

type Funnel = Schemas['Funnel'];
const stages = ['sent', 'viewed', 'responded', 'interviewed', 'offered'] as const;

/** How many came how far: a bar a stage, each with its number and its share of what was sent. */
export const FunnelChart = ({ total }: { total: Funnel }) => {
  const most = Math.max(1, ...stages.map((stage) => total[stage]));
  return (
    <svg
      class="chart wide"
      viewBox="0 0 560 190"
      role="img"
      aria-label={stages.map((stage) => `${words.figures.stages[stage]}: ${total[stage]}`).join(', ')}
    >
      {stages.map((stage, index) => {
        const width = (330 * total[stage]) / most;
        return (
          <g key={stage} transform={`translate(0 ${index * 38})`}>
            <text x="0" y="20">
              {words.figures.stages[stage]}
            </text>
            <rect x="110" y="2" width="330" height="26" rx="7" fill="var(--sunk)" />
            <rect
              x="110"
              y="2"
              width={Math.max(width, total[stage] > 0 ? 14 : 0)}
              height="26"
              rx="7"
              class="fill-accent"
              opacity={1 - index * 0.13}
            />
            <text x="452" y="20" class="strong">
              {total[stage]}
            </text>
            <text x="492" y="20">
              {total.sent === 0 || stage === 'sent' ? '' : percent(total[stage] / total.sent)}
            </text>
          </g>
        );
      })}
    </svg>
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

type Day = Schemas['ApplicationMetrics']['days'][number];

/** What left and what came back, day by day. */
export const DaysChart = ({ days }: { days: readonly Day[] }) => {
  const most = Math.max(
    1,
    ...days.map(({ applications_sent, responses_received }) => Math.max(applications_sent, responses_received)),
  );
  const first = days[0]?.date;
  const last = days.at(-1)?.date;
  if (first === undefined || last === undefined) return <p class="soft">{words.figures.none}</p>;
  const start = new Date(first).getTime();
  const across = Math.max(1, Math.round((new Date(last).getTime() - start) / 86_400_000) + 1);
  const step = 540 / across;
  const width = Math.min(14, Math.max(2, step * 0.42));
  return (
    <svg
      class="chart wide"
      viewBox="0 0 560 150"
      role="img"
      aria-label={days
        .map((day) => `${date(day.date)}: ${day.applications_sent}, ${day.responses_received}`)
        .join('; ')}
    >
      <line x1="10" x2="550" y1="112" y2="112" stroke="var(--line)" />
      {days.map((day) => {
        const x = 10 + step * Math.round((new Date(day.date).getTime() - start) / 86_400_000) + step / 2;
        return (
          <g key={day.date}>
            <rect
              x={x - width}
              y={112 - (100 * day.applications_sent) / most}
              width={width}
              height={(100 * day.applications_sent) / most}
              rx="2"
              class="fill-accent"
            />
            <rect
              x={x}
              y={112 - (100 * day.responses_received) / most}
              width={width}
              height={(100 * day.responses_received) / most}
              rx="2"
              class="fill-salary"
            />
          </g>
        );
      })}
      <text x="10" y="132">
        {date(first)}
      </text>
      {first === last ? null : (
        <text x="550" y="132" text-anchor="end">
          {date(last)}
        </text>
      )}
      <rect x="190" y="140" width="10" height="10" rx="2" class="fill-accent" />
      <text x="205" y="149">
        {words.figures.stages.sent}
      </text>
      <rect x="290" y="140" width="10" height="10" rx="2" class="fill-salary" />
      <text x="305" y="149">
        {words.figures.stages.responded}
      </text>
    </svg>
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
      <svg
        class="chart wide"
        viewBox="0 0 560 152"
        role="img"
        aria-label={`${title}. ${busy.map(({ text }) => text).join(', ') || words.figures.none}`}
      >
        {counts.map((hours, weekday) => (
          <g key={words.figures.weekdays[weekday]}>
            <text x="0" y={weekday * 19 + 13}>
              {words.figures.weekdays[weekday]}
            </text>
            {hours.map((count, hour) => (
              <rect
                key={`${weekday} ${String(hour)}`}
                x={40 + hour * 21.5}
                y={weekday * 19}
                width="19"
                height="16"
                rx="4"
                fill={count === 0 ? 'var(--sunk)' : 'var(--accent)'}
                opacity={count === 0 ? 1 : 0.3 + (0.7 * count) / most}
              />
            ))}
          </g>
        ))}
        {[0, 6, 12, 18, 23].map((hour) => (
          <text key={hour} x={40 + hour * 21.5} y="149">
            {hour}:00
          </text>
        ))}
      </svg>
    </figure>
  );
};
