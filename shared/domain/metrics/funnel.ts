import { DAY_MS } from '../clock.ts';
import { type Rate, rateOf, type Spread, spreadOf } from './intervals.ts';
import { localDay } from './local-day.ts';

/** What became of one application, with the marks by which applications are grouped. */
export type ApplicationFacts = {
  created_at: Date;
  sent_at: Date | null;
  viewed: boolean;
  /** Whether anybody answered, also where nobody wrote down when. */
  answered: boolean;
  response_at: Date | null;
  interviewed: boolean;
  offered: boolean;
  rejected: boolean;
  source: string | null;
  board: string | null;
  channel: string | null;
  resume: string | null;
  prompt: string | null;
  company: string | null;
};

const FUNNEL_MARKS = ['source', 'board', 'channel', 'resume', 'prompt', 'company'] as const;
const FUNNEL_PERIODS = ['day', 'week', 'month'] as const;
export const FUNNEL_BY = ['all', ...FUNNEL_PERIODS, ...FUNNEL_MARKS] as const;
export type FunnelBy = (typeof FUNNEL_BY)[number];

export type FunnelGroup = {
  /** The day, the week's Monday or the month's first day; or the source, board ... of the group. Null: not known. */
  key: string | null;
  created: number;
  sent: number;
  viewed: number;
  responded: number;
  interviewed: number;
  offered: number;
  rejected: number;
  response_rate: Rate;
  interview_rate: Rate;
  offer_rate: Rate;
  /** From sending to the first answer, in days with their fractions. */
  response_days: Spread;
};

export const isPeriod = (by: FunnelBy): boolean => FUNNEL_PERIODS.some((period) => period === by);

const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const back = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - back * DAY_MS).toISOString().slice(0, 10);
};

/** The group that an application belongs to; by period that of the day it left, or was begun where it has not. */
const keyOf = (facts: ApplicationFacts, by: FunnelBy, zone: string): string | null => {
  if (by === 'all') return null;
  if (by !== 'day' && by !== 'week' && by !== 'month') return facts[by];
  const day = localDay(facts.sent_at ?? facts.created_at, zone);
  if (by === 'day') return day;
  return by === 'week' ? mondayOf(day) : `${day.slice(0, 7)}-01`;
};

/** The funnel of these applications. Later steps count among what left: what was never sent was never answered. */
export const funnelOf = (key: string | null, all: readonly ApplicationFacts[]): FunnelGroup => {
  const sent = all.filter((one) => one.sent_at !== null);
  const count = (test: (one: ApplicationFacts) => boolean) => sent.filter(test).length;
  // Whoever invites or offers has answered.
  const responded = count((one) => one.answered || one.interviewed || one.offered);
  const interviewed = count((one) => one.interviewed);
  const offered = count((one) => one.offered);
  return {
    key,
    created: all.length,
    sent: sent.length,
    viewed: count((one) => one.viewed),
    responded,
    interviewed,
    offered,
    rejected: count((one) => one.rejected),
    response_rate: rateOf(responded, sent.length),
    interview_rate: rateOf(interviewed, sent.length),
    offer_rate: rateOf(offered, sent.length),
    response_days: spreadOf(
      sent.flatMap(({ sent_at, response_at }) =>
        // An answer dated before its application is a clock's fault and measures nothing.
        sent_at !== null && response_at !== null && response_at >= sent_at
          ? [(response_at.getTime() - sent_at.getTime()) / DAY_MS]
          : [],
      ),
    ),
  };
};

/** One funnel for each group: periods in their order, others by how many were sent, the unknown last. */
export const funnelsBy = (all: readonly ApplicationFacts[], by: FunnelBy, zone: string): FunnelGroup[] => {
  const groups = [...Map.groupBy(all, (one) => keyOf(one, by, zone))].map(([key, members]) => funnelOf(key, members));
  const name = ({ key }: FunnelGroup) => key ?? '';
  return groups.sort((one, other) => {
    if ((one.key === null) !== (other.key === null)) return one.key === null ? 1 : -1;
    const bySent = isPeriod(by) ? 0 : other.sent - one.sent;
    return bySent || (name(one) < name(other) ? -1 : 1);
  });
};

/** How often something happened on each weekday (0 is Monday) and hour of the person's zone: 7 rows of 24. */
export const heatMap = (instants: readonly Date[], zone: string): number[][] => {
  const map = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  for (const instant of instants) {
    const day = (new Date(`${localDay(instant, zone)}T00:00:00Z`).getUTCDay() + 6) % 7;
    const row = map[day];
    const hour = Number(format.format(instant));
    if (row?.[hour] !== undefined) row[hour] += 1;
  }
  return map;
};
