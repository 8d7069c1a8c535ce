import type { TimeMention } from '../../domain/replies/interview-time.ts';

/** Every time of day in the text, in order; relative days are counted from `at` as it is in `zone` (an IANA name). */
export type FindTimes = (text: string, reference: { at: Date; zone: string }) => TimeMention[];
