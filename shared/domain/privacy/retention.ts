import { DAY_MS } from '../clock.ts';

/**
 * How long what is kept: the one table of periods. `sweep`: the nightly sweep-retention deletes rows of the table that are
 * older by `column`, in bounded batches; the others are obeyed by what `by` names. docs/retention.md is written from this.
 */
export type Retention = { what: string; days: number; why: string } & ({ sweep: SweptTable } | { by: string });

/** Tables that the nightly sweep deletes from, with the column that tells a row's age. */
export const SWEPT = {
  'users.data_exports': 'created_at',
  'users.idempotency_keys': 'expires_at',
  'users.sessions': 'expires_at',
  'users.sign_in_states': 'expires_at',
  'users.tier_usage': 'day',
  'jobs.jobs': 'retired_at',
  'jobs.crawl_runs': 'started_at',
  'communications.unrelated_messages': 'created_at',
  'analytics.user_events': 'created_at',
  'analytics.system_metrics': 'recorded_at',
} as const;
export type SweptTable = keyof typeof SWEPT;

const YEAR = 366;
/** Days that what a webhook was told is kept. */
export const WEBHOOK_DELIVERY_DAYS = 30;

export const RETENTION: readonly Retention[] = [
  { what: 'file of a data export', days: 7, why: 'Long enough to fetch it twice.', by: 'tend-privacy' },
  { what: 'record of a data export', days: 90, why: 'So that a person sees who asked.', sweep: 'users.data_exports' },
  { what: 'record of a letter that was asked for', days: 30, why: 'The letter itself stays.', by: 'letters' },
  { what: 'account after its erasure was asked for', days: 14, why: 'To change one’s mind.', by: 'tend-privacy' },
  {
    what: 'receipt of an erasure',
    days: 6 * YEAR,
    why: 'To erase again after a restore, and to show it was done.',
    by: 'tend-privacy',
  },
  { what: 'audit trail before it is archived', days: 90, why: 'The schema’s own period.', by: 'archive-audit-logs' },
  {
    what: 'archived audit trail',
    days: 6 * YEAR,
    why: 'The longest usual limitation period of a claim, and a year.',
    by: 'seal-audit-logs',
  },
  {
    what: 'answers kept to repeat them',
    days: 1,
    why: 'They end after a day; a day more for clocks.',
    sweep: 'users.idempotency_keys',
  },
  {
    what: 'what webhooks were told',
    days: WEBHOOK_DELIVERY_DAYS,
    why: 'To see what came of each, and to tell it again.',
    by: 'dispatch-webhooks',
  },
  { what: 'ended sessions', days: 30, why: 'To show a person where they were signed in.', sweep: 'users.sessions' },
  { what: 'unfinished sign-ins', days: 1, why: 'They end within an hour.', sweep: 'users.sign_in_states' },
  {
    what: 'what a tier’s day used',
    days: 62,
    why: 'Two months, for questions about a limit.',
    sweep: 'users.tier_usage',
  },
  {
    what: 'closed postings that nobody holds anything of',
    days: YEAR + 30,
    why: 'A year against the year before.',
    sweep: 'jobs.jobs',
  },
  { what: 'runs of the crawler', days: 90, why: 'To compare a source with itself.', sweep: 'jobs.crawl_runs' },
  {
    what: 'numbers of unrelated messages',
    days: 180,
    why: 'A mailbox is never listed further back.',
    sweep: 'communications.unrelated_messages',
  },
  {
    what: 'events of how the product is used',
    days: YEAR + 30,
    why: 'A year against the year before.',
    sweep: 'analytics.user_events',
  },
  {
    what: 'operators’ figures',
    days: YEAR + 30,
    why: 'A year against the year before.',
    sweep: 'analytics.system_metrics',
  },
];

/** A period of the table in milliseconds, by what it is of. Throws for a name that is not in it. */
export const keptFor = (what: string): number => {
  const found = RETENTION.find((one) => one.what === what);
  if (found === undefined) throw new Error(`shared/domain/privacy/retention.ts has no period of "${what}".`);
  return found.days * DAY_MS;
};
