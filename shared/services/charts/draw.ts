import type { Chart, DrawChart } from '../../adapters/charts/port.ts';
import type { ChartName, ChartQuery } from '../../contracts/chart.ts';
import type { SalaryPicture } from '../../contracts/figures.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { localDay } from '../../domain/metrics/local-day.ts';
import { amountOf } from '../../domain/offers/money.ts';
import { readActivity, readFunnel, readSalaries } from '../metrics/figures.ts';

type Deps = { db: Db; clock: Clock; draw: DrawChart };
const USUAL_DAYS = 90;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One of the person's figures as a picture, with the same in words for who does not see it. */
export async function drawFigure(
  deps: Deps,
  ctx: UserContext,
  name: ChartName,
  { theme, currency, ...days }: ChartQuery,
): Promise<string> {
  const zone = await deps.db.withUser(ctx, personsZone);
  const to = days.to ?? localDay(deps.clock.now(), zone);
  const from = days.from ?? new Date(Date.parse(to) - (USUAL_DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  // Given alone, the other end follows: a range never turns round.
  const span = from <= to ? { from, to } : { from, to: from };
  if (name === 'salaries') return await deps.draw({ ...salaries(await readSalaries(deps, ctx), currency), theme });
  if (name === 'activity') return await deps.draw({ ...activity(await readActivity(deps, ctx, span)), theme });
  if (name === 'funnel')
    return await deps.draw({ ...funnel(await readFunnel(deps, ctx, { ...span, by: 'all' })), theme });
  return await deps.draw({ ...responses(await readFunnel(deps, ctx, { ...span, by: 'month' })), theme });
}

type Words = { [K in Chart['kind']]: Omit<Extract<Chart, { kind: K }>, 'theme'> };
const percent = (value: number | null): string => (value === null ? '' : ` (${Math.round(value * 100)} %)`);

const funnel = ({ from, to, total }: Awaited<ReturnType<typeof readFunnel>>): Words['bars'] => {
  const share = (count: number): number | null => (total.sent === 0 ? null : count / total.sent);
  const bars = (['created', 'sent', 'viewed', 'responded', 'interviewed', 'offered', 'rejected'] as const).map(
    (stage) => ({
      name: stage,
      value: total[stage],
      said: `${total[stage]}${stage === 'created' || stage === 'sent' ? '' : percent(share(total[stage]))}`,
    }),
  );
  return {
    kind: 'bars',
    unit: 'applications',
    title: `How far applications came, ${from} to ${to}`,
    description: bars.map(({ name, said }) => `${name}: ${said}`).join('; '),
    bars,
  };
};

const responses = ({ from, to, groups, total }: Awaited<ReturnType<typeof readFunnel>>): Words['spreads'] => {
  const lines = groups.flatMap(({ key, response_days: { q1, median, q3 } }) =>
    q1 === null || median === null || q3 === null
      ? []
      : [{ name: (key ?? '').slice(0, 7), low: q1, q1, median, q3, high: q3 }],
  );
  const all = total.response_days;
  const words = lines.map(({ name, q1, median, q3 }) => `${name}: median ${median}, middle half ${q1} to ${q3}`);
  return {
    kind: 'spreads',
    unit: 'days until the first answer',
    title: `Days until an answer, ${from} to ${to}`,
    description:
      all.median === null ? 'No answer came.' : `All: median ${all.median} of ${all.count}. ${words.join('; ')}`,
    lines,
  };
};

const activity = ({ from, to, timezone, sent }: Awaited<ReturnType<typeof readActivity>>): Words['heat'] => {
  const count = sent.flat().reduce((sum, one) => sum + one, 0);
  const byDay = sent.map((hours, day) => `${WEEKDAYS[day] ?? ''} ${hours.reduce((sum, one) => sum + one, 0)}`);
  return {
    kind: 'heat',
    title: `When applications left, ${from} to ${to}`,
    description: `${count} applications by weekday and hour (${timezone}): ${byDay.join(', ')}.`,
    columns: Array.from({ length: 24 }, (_, hour) => String(hour)),
    rows: WEEKDAYS,
    counts: sent,
  };
};

const salaries = ({ items }: SalaryPicture, wanted: string | undefined): Words['spreads'] => {
  const most = items.toSorted((one, other) => other.count - one.count)[0]?.currency;
  const currency = wanted ?? most ?? 'USD';
  const lines = items
    .filter((one) => one.currency === currency)
    .map(({ kind, count, ...minor }) => ({
      name: `${kind} (${count})`,
      low: amountOf(minor.low_minor, currency),
      q1: amountOf(minor.q1_minor, currency),
      median: amountOf(minor.median_minor, currency),
      q3: amountOf(minor.q3_minor, currency),
      high: amountOf(minor.high_minor, currency),
    }));
  const words = lines.map(({ name, low, median, high }) => `${name}: median ${median}, from ${low} to ${high}`);
  return {
    kind: 'spreads',
    unit: `${currency} a year`,
    title: `Pay of the postings you applied to, and of your offers, in ${currency}`,
    description: words.length === 0 ? 'No pay was named.' : words.join('; '),
    lines,
  };
};
