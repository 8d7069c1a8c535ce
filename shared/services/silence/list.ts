import type { SilentApplication } from '../../contracts/silence.ts';
import { waitingApplications } from '../../db/queries/silence.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { usualDays } from '../../domain/silence/usual.ts';

const tenth = (days: number): number => Math.round(days * 10) / 10;

/** Applications without an answer after the usual time, the longest waiting first, with each company's own history. */
export async function silentApplications(
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
): Promise<{ items: SilentApplication[] }> {
  const now = clock.now().getTime();
  const rows = await db.withUser(ctx, (tx) => waitingApplications(tx));
  const items = rows.flatMap((row) => {
    const waiting = Math.floor((now - row.applied_at.getTime()) / DAY_MS);
    const usual = usualDays(
      { answered: row.answered, most_within_days: row.company_within_days },
      { answered: row.person_answered, most_within_days: row.person_within_days },
    );
    if (waiting <= usual.days) return [];
    return [
      {
        application_id: row.id,
        company_name: row.company_name,
        job_title: row.job_title,
        status: row.status,
        applied_at: row.applied_at.toISOString(),
        days_waiting: waiting,
        usual_days: usual.days,
        usual_from: usual.from,
        followed_up_at: row.followed_up_at?.toISOString() ?? null,
        company: {
          applications: row.applications,
          answered: row.answered,
          median_days: row.median_days === null ? null : tenth(row.median_days),
          last_answer_at: row.last_answer_at?.toISOString() ?? null,
        },
      },
    ];
  });
  return { items };
}
