import type { TimeMention } from '../../domain/replies/interview-time.ts';

/** What the days of a text are looked through for. */
export const TIMES_SOUGHT = ['proposals', 'deadlines', 'starts'] as const;
export type TimesSought = (typeof TIMES_SOUGHT)[number];

/**
 * Every time of day in the text, in order; relative days are counted from `at` as it is in `zone` (an IANA name). With
 * `seek` other than proposals: the days, with or without a time, that it names as the last to answer, or as the first of a
 * job; `local` is then a day alone where no time is named.
 */
export type FindTimes = (text: string, reference: { at: Date; zone: string; seek?: TimesSought }) => TimeMention[];
