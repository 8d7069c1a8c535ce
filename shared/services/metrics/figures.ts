import type {
  ActivityMap,
  ActivityQuery,
  FunnelFigures,
  FunnelQuery,
  Responsiveness,
  SalaryPicture,
} from '../../contracts/figures.ts';
import { activityInstants, applicationFacts, salaryPicture } from '../../db/queries/application_figures.ts';
import { companyAnswers } from '../../db/queries/monitoring.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { funnelOf, funnelsBy, heatMap, isPeriod } from '../../domain/metrics/funnel.ts';
import { rateOf } from '../../domain/metrics/intervals.ts';
import { dayStarts, localDay } from '../../domain/metrics/local-day.ts';
import { historyFrom } from '../../domain/tiers.ts';
import { tierOf } from '../tiers/tier-of.ts';

type Deps = { db: Db; clock: Clock };
const MOST_GROUPS = 500;

/** The zone, and the instants between two local days, both included, as far back as the person's tier shows. */
async function spanOf(tx: UserTx, ctx: UserContext, { from, to }: ActivityQuery, now: Date) {
  const zone = await personsZone(tx);
  const first = localDay(historyFrom(await tierOf(tx, ctx.userId, now), now), zone);
  const since = from < first ? first : from;
  const after = new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return { zone, from: since, starts: dayStarts(since, zone), ends: dayStarts(after, zone) };
}

/** How far the person's applications came, in groups, each with rates, their intervals and the days until an answer. */
export const readFunnel = ({ db, clock }: Deps, ctx: UserContext, query: FunnelQuery): Promise<FunnelFigures> =>
  db.withUser(ctx, async (tx) => {
    const { zone, from, starts, ends } = await spanOf(tx, ctx, query, clock.now());
    const facts = await applicationFacts(tx, ctx.userId, starts, ends);
    const all = funnelsBy(facts, query.by, zone);
    const groups = isPeriod(query.by) ? all.slice(-MOST_GROUPS) : all.slice(0, MOST_GROUPS);
    return { from, to: query.to, timezone: zone, by: query.by, total: funnelOf(null, facts), groups };
  });

/** On which days of the week and hours applications leave, answers come and interviews are held. */
export const readActivity = ({ db, clock }: Deps, ctx: UserContext, query: ActivityQuery): Promise<ActivityMap> =>
  db.withUser(ctx, async (tx) => {
    const { zone, from, starts, ends } = await spanOf(tx, ctx, query, clock.now());
    const { sent, responded, interviews } = await activityInstants(tx, ctx.userId, starts, ends);
    const [left, answered, held] = [heatMap(sent, zone), heatMap(responded, zone), heatMap(interviews, zone)];
    return { from, to: query.to, timezone: zone, sent: left, responded: answered, interviews: held };
  });

/** What the postings pay that the person applied to, and what they were offered. */
export const readSalaries = async ({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<SalaryPicture> => ({
  items: (await db.withUser(ctx, (tx) => salaryPicture(tx, ctx.userId))).map(({ kind, currency, count, ...minor }) => ({
    ...{ kind, currency, count, low_minor: minor.low, q1_minor: minor.q1, median_minor: minor.median },
    ...{ q3_minor: minor.q3, high_minor: minor.high },
  })),
});

/** How a company answers everybody who applied. Throws NotFound for a company that is not there. */
export async function readResponsiveness(
  { db }: Pick<Deps, 'db'>,
  ctx: UserContext,
  companyId: string,
): Promise<Responsiveness> {
  const { exists, answers } = await db.withUser(ctx, (tx) => companyAnswers(tx, companyId));
  if (!exists) throw new NotFound('company');
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  return {
    company_id: companyId,
    people: answers?.people_count ?? null,
    response_rate: answers === undefined ? null : rateOf(answers.responded_count, answers.sent_count),
    response_days:
      answers === undefined
        ? null
        : {
            count: answers.responded_count,
            q1: number(answers.q1_days),
            median: number(answers.median_days),
            q3: number(answers.q3_days),
          },
    computed_at: answers?.computed_at.toISOString() ?? null,
  };
}
