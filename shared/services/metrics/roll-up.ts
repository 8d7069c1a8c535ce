import { lockRollup, replaceDays } from '../../db/queries/application_metrics.ts';
import { changedPeople, factsOf, type Person } from '../../db/queries/metric_facts.ts';
import { recordRun, watermark } from '../../db/queries/system_metrics.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { dailyFigures } from '../../domain/metrics/daily.ts';

const RUN = 'rollup.application_metrics';
const PEOPLE_AT_ONCE = 500;
/** A row is stamped before its transaction commits: what is this young is looked at again by the next run. */
const STILL_COMMITTING_MS = 15 * 60_000;

/**
 * Rolls up everybody whose applications changed since the last whole run: all their local days are summed again, so
 * that a late reply, a taken-back send or another time zone mends the past, and only rows that differ are written. A
 * run that breaks off leaves the mark where it was, and the next one does the same work again with the same result.
 */
export async function rollUpMetrics({
  db,
  clock,
}: {
  db: Db;
  clock: Clock;
}): Promise<{ people_count: number; day_count: number }> {
  const started = clock.now();
  const since = await db.withSystem(RUN, (tx) => watermark(tx, RUN));
  let people = 0;
  let days = 0;
  for (let last: string | undefined; ; ) {
    const page: Person[] = await db.withSystem(RUN, (tx) => changedPeople(tx, since, last, PEOPLE_AT_ONCE));
    for (const person of page) days += await rollUpPerson(db, person);
    people += page.length;
    last = page.at(-1)?.id;
    if (page.length < PEOPLE_AT_ONCE) break;
  }
  const until = new Date(started.getTime() - STILL_COMMITTING_MS);
  await db.withSystem(RUN, (tx) => recordRun(tx, RUN, { until, value: people, now: started }));
  return { people_count: people, day_count: days };
}

const rollUpPerson = (db: Db, { id, zone }: Person): Promise<number> =>
  db.withSystem(RUN, async (tx) => {
    // Before the facts are read: of two runs at once the later writes what it read later.
    await lockRollup(tx, id);
    return await replaceDays(tx, id, dailyFigures(await factsOf(tx, id), zone));
  });
