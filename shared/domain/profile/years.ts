import { firstDay, type KnownDate } from './known-date.ts';

/** A job's dates, each as far as it is known; without an end it runs to the day asked about. */
export type JobDates = { start_date: KnownDate; end_date: KnownDate | null };

type Job = JobDates & { is_current: boolean };

/**
 * Whole years of work up to `today` (`YYYY-MM-DD`): months in which at least one job ran, each counted once. A job
 * whose end nobody stated and which is not current counts its first month only. A year alone counts from, or to, the
 * middle of what it may mean: 2015 to 2018 is three years, 2018 to 2018 half of one. Null without any job.
 */
export function yearsOfExperience(jobs: readonly Job[], today: string): number | null {
  return jobs.length === 0 ? null : Math.min(80, Math.floor(monthsCovered(jobs, today) / 12));
}

/** The job that goes on `today` (`YYYY-MM-DD`), of several the one begun last; null where none does, or it is yet to begin. */
export function currentJob<T extends Job>(jobs: readonly T[], today: string): T | null {
  const going = jobs.filter((job) => job.is_current && firstDay(job.start_date) <= today);
  return going.reduce<T | null>((last, job) => (last === null || job.start_date > last.start_date ? job : last), null);
}

/** The months up to `today` in which at least one job ran, each counted once. */
export function monthsCovered(jobs: readonly Job[], today: string): number {
  const spans = jobs
    .map((job) => monthsOf(job, today))
    .map(({ from, to }) => ({ from, to: Math.min(to, monthOf(today)) }))
    .filter(({ from, to }) => to >= from)
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, counted + 1) + 1);
    counted = Math.max(counted, to);
  }
  return months;
}

/**
 * The first day on which the years will be more than today, as things stand: null where no job goes on to then. Whoever
 * keeps the years keeps this beside them, and derives them again on that day.
 */
export function yearsGrowOn(jobs: readonly Job[], today: string): string | null {
  const years = yearsOfExperience(jobs, today);
  if (years === null || years >= 80) return null;
  const from = monthOf(today);
  // A job that goes on adds each month; one that is yet to begin may first have to come.
  const last = Math.max(from, ...jobs.map((job) => monthOf(job.start_date) + 11)) + 12;
  for (let month = from + 1; month <= last; month++) {
    if ((yearsOfExperience(jobs, dayIn(month)) ?? 0) > years) return dayIn(month);
  }
  return null;
}

const JANUARY = 1;
const DECEMBER = 12;
const isYear = (date: KnownDate): boolean => date.length === 4;

function monthsOf(job: Job, today: string): { from: number; to: number } {
  const { start_date: start } = job;
  const end = job.is_current ? today : job.end_date;
  const year = Number(start.slice(0, 4)) * 12;
  const sameYear = end?.slice(0, 4) === start.slice(0, 4);
  // Both in one year that alone is known: its two middle quarters.
  if (isYear(start) && end !== null && isYear(end) && sameYear) return { from: year + 4, to: year + 9 };
  const latest = end !== null && sameYear ? monthOf(end) - year : DECEMBER;
  const from = isYear(start) ? year + Math.ceil((JANUARY + latest) / 2) : monthOf(start);
  if (end === null) return { from, to: from };
  if (!isYear(end)) return { from, to: monthOf(end) };
  const earliest = sameYear ? from - year : JANUARY;
  return { from, to: Number(end) * 12 + Math.floor((earliest + DECEMBER) / 2) };
}

/** Months since the year 0, of a year alone its January. */
function monthOf(date: KnownDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || JANUARY);
}

function dayIn(month: number): string {
  const year = Math.floor((month - 1) / 12);
  return `${year}-${String(month - year * 12).padStart(2, '0')}-01`;
}
