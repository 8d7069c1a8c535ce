/** A job's days, `YYYY-MM-DD`; without an end it runs to the day asked about. */
export type JobDates = { start_date: string; end_date: string | null };

type Job = JobDates & { is_current: boolean };

/**
 * Whole years of work up to `today` (`YYYY-MM-DD`): months in which at least one job ran, each counted once. A job
 * whose end nobody stated and which is not current counts its first month only. A date of which only the year is known
 * is kept as its January, so 2015 to 2018 is three years. Null without any job.
 */
export function yearsOfExperience(jobs: readonly Job[], today: string): number | null {
  return jobs.length === 0 ? null : Math.min(80, Math.floor(monthsCovered(jobs, today) / 12));
}

/** The job that goes on, of several the one begun last; null where none does. */
export function currentJob<T extends Job>(jobs: readonly T[]): T | null {
  const going = jobs.filter((job) => job.is_current);
  return going.reduce<T | null>((last, job) => (last === null || job.start_date > last.start_date ? job : last), null);
}

/** The months up to `today` in which at least one job ran, each counted once. */
export function monthsCovered(jobs: readonly Job[], today: string): number {
  const spans = jobs
    .map((job) => ({
      from: monthOf(job.start_date),
      to: monthOf(job.is_current ? today : (job.end_date ?? job.start_date)),
    }))
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

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
