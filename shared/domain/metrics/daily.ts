import { DAY_MS } from '../clock.ts';
import { localDay } from './local-day.ts';

/** What happened to a person's applications: one fact counts once, on the local day of its instant. */
export type Facts = {
  /** When each application left. */
  sent: readonly Date[];
  /** When each application was first opened by its reader. */
  viewed: readonly Date[];
  /** When each application was first answered; `sentAt` is absent where nobody knows when it left. */
  responses: readonly { at: Date; sentAt: Date | undefined }[];
  /** When each interview that was not cancelled was put down. */
  interviews: readonly Date[];
  /** When each application's first offer came. */
  offers: readonly Date[];
};

export type DayFigures = {
  date: string;
  applications_sent: number;
  applications_viewed: number;
  responses_received: number;
  interviews_scheduled: number;
  offers_received: number;
  /** Days from sending to the answer, over the answers of this day, not truncated, to two decimals. */
  average_response_days: number | null;
};

/** The column holds three digits before the point. */
const MOST_DAYS = 999.99;

const counts = [
  'applications_sent',
  'applications_viewed',
  'responses_received',
  'interviews_scheduled',
  'offers_received',
] as const;
type Count = (typeof counts)[number];

/** One row for each local day on which anything happened, in order of the days. */
export const dailyFigures = (facts: Facts, zone: string): DayFigures[] => {
  const days = new Map<string, Omit<DayFigures, 'date' | 'average_response_days'> & { waits: number[] }>();
  const dayOf = (instant: Date) => {
    const date = localDay(instant, zone);
    const known = days.get(date);
    if (known !== undefined) return known;
    const fresh = {
      applications_sent: 0,
      applications_viewed: 0,
      responses_received: 0,
      interviews_scheduled: 0,
      offers_received: 0,
      waits: [],
    };
    days.set(date, fresh);
    return fresh;
  };
  const count = (name: Count, instants: readonly Date[]): void => {
    for (const instant of instants) dayOf(instant)[name] += 1;
  };
  count('applications_sent', facts.sent);
  count('applications_viewed', facts.viewed);
  count(
    'responses_received',
    facts.responses.map(({ at }) => at),
  );
  count('interviews_scheduled', facts.interviews);
  count('offers_received', facts.offers);
  for (const { at, sentAt } of facts.responses) {
    // An answer dated before its application is a clock's fault and measures nothing.
    if (sentAt !== undefined && at >= sentAt) dayOf(at).waits.push((at.getTime() - sentAt.getTime()) / DAY_MS);
  }
  return [...days]
    .map(([date, { waits, ...figures }]) => ({ date, ...figures, average_response_days: average(waits) }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
};

const average = (waits: readonly number[]): number | null =>
  waits.length === 0
    ? null
    : Math.min(MOST_DAYS, Math.round((waits.reduce((sum, wait) => sum + wait, 0) / waits.length) * 100) / 100);

/** The sums over days. The average weighs each answer the same, so it needs the facts' own waits, not the days'. */
export const totals = (days: readonly DayFigures[]): Record<Count, number> => {
  const sum = (name: Count): number => days.reduce((total, day) => total + day[name], 0);
  return {
    applications_sent: sum('applications_sent'),
    applications_viewed: sum('applications_viewed'),
    responses_received: sum('responses_received'),
    interviews_scheduled: sum('interviews_scheduled'),
    offers_received: sum('offers_received'),
  };
};
