import { applicationFacts } from '../../db/queries/application_figures.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { SheetConflictRow } from '../../db/queries/sheet_conflicts.ts';
import {
  type SheetApplication,
  type SheetInterview,
  type SheetOffer,
  sheetContents,
} from '../../db/queries/sheet_contents.ts';
import type { UserTx } from '../../db/scope.ts';
import { DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { funnelOf, funnelsBy } from '../../domain/metrics/funnel.ts';
import { localDay } from '../../domain/metrics/local-day.ts';
import { amountOf } from '../../domain/offers/money.ts';
import { type SheetRow, type SheetTab, SYNC_COLUMN } from '../../domain/sheets/layout.ts';
import { historyFrom } from '../../domain/tiers.ts';
import { tierOf } from '../tiers/tier-of.ts';

/** What the chart of months has room for. */
const MOST_MONTHS = 60;
const MOST_TOLD = 4_000;

export type SheetTables = { applications: SheetApplication[]; rows: Map<SheetTab, SheetRow[]> };

/** Everything the spreadsheet is to show, as rows of cells; figures as far back as the person's tier shows. */
export async function sheetTables(
  tx: UserTx,
  ctx: UserContext,
  conflicts: readonly SheetConflictRow[],
  now: Date,
): Promise<SheetTables> {
  const zone = await personsZone(tx);
  const { applications, interviews, offers } = await sheetContents(tx);
  const told = Map.groupBy(conflicts, ({ application_id }) => application_id);
  const since = historyFrom(await tierOf(tx, ctx.userId, now), now);
  const facts = await applicationFacts(tx, ctx.userId, since, new Date(now.getTime() + DAY_MS));
  const total = funnelOf(null, facts);
  const share = (count: number): number | null => (total.sent === 0 ? null : count / total.sent);
  const stages = ['created', 'sent', 'viewed', 'responded', 'interviewed', 'offered', 'rejected'] as const;
  const rows = new Map<SheetTab, SheetRow[]>([
    ['applications', applications.map((one) => applicationRow(one, told.get(one.id) ?? [], zone))],
    ['interviews', interviews.map((one) => interviewRow(one, zone))],
    ['offers', offers.map(offerRow)],
    [
      'funnel',
      stages.map((id) => ({
        id,
        cells: { stage: id, count: total[id], share: id === 'created' ? null : share(total[id]), id },
      })),
    ],
    [
      'months',
      funnelsBy(facts, 'month', zone)
        .slice(-MOST_MONTHS)
        .map(({ key, sent, responded, interviewed, offered }) => {
          const id = (key ?? '').slice(0, 7);
          return { id, cells: { month: id, sent, answered: responded, interviewed, offered, id } };
        }),
    ],
  ]);
  return { applications, rows };
}

const applicationRow = (one: SheetApplication, told: readonly SheetConflictRow[], zone: string): SheetRow => {
  const day = (at: Date | null): string | null => (at === null ? null : localDay(at, zone));
  const sync = told.map(({ field, sheet_value: said, reason }) => `${field} here was “${said}”: ${reason}`).join('\n');
  return {
    id: one.id,
    cells: {
      company: one.company,
      title: one.title,
      status: one.status,
      notes: one.notes,
      applied_on: day(one.applied_at),
      answered_on: day(one.response_received_at),
      deadline: one.deadline,
      channel: one.channel,
      tags: one.tags.join('; '),
      link: one.link,
      [SYNC_COLUMN]: sync.slice(0, MOST_TOLD),
      id: one.id,
    },
  };
};

const clock = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

const interviewRow = ({ id, scheduled_at: at, ...one }: SheetInterview, zone: string): SheetRow => ({
  id,
  cells: { ...one, at: `${localDay(at, zone)} ${clock(at, zone)}`, id },
});

const offerRow = ({ id, salary_minor: salary, bonus_minor: bonus, ...one }: SheetOffer): SheetRow => {
  const amount = (minor: string | null) => (minor === null ? null : amountOf(Number(minor), one.currency));
  return { id, cells: { ...one, salary: amount(salary), bonus: amount(bonus), id } };
};
