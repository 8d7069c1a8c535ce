/** A reminder still makes sense for somebody who is a little late. */
export const GRACE_MINUTES = 5;

export type DueReminders = {
  /** The one to be sent now: the nearest to the interview of those that are due. */
  send: number | undefined;
  /** Due ones that the nearer one says as well, as when an interview is put down an hour before it. */
  passed: number[];
};

/**
 * Pure. Of the minutes before an instant at which a person wants to be reminded: what is due at `now` and was not dealt
 * with, so that one moment brings at most one mail. Nothing once the instant has passed.
 */
export function dueReminders(
  minutes: readonly number[],
  at: Date,
  dealtWith: ReadonlySet<number>,
  now: Date,
): DueReminders {
  const left = (at.getTime() - now.getTime()) / 60_000;
  if (left <= -GRACE_MINUTES) return { send: undefined, passed: [] };
  const due = [...new Set(minutes)].filter((lead) => left <= lead).sort((a, b) => a - b);
  const [nearest, ...others] = due;
  return {
    send: nearest === undefined || dealtWith.has(nearest) ? undefined : nearest,
    passed: others.filter((lead) => !dealtWith.has(lead)),
  };
}

/** Pure. How long there is left, in words: 3 days, 2 hours, 45 minutes. */
export function leftInWords(at: Date, now: Date): string {
  const minutes = Math.max(0, Math.round((at.getTime() - now.getTime()) / 60_000));
  const say = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (minutes >= 2 * 24 * 60) return say(Math.floor(minutes / (24 * 60)), 'day');
  if (minutes >= 2 * 60) return say(Math.floor(minutes / 60), 'hour');
  return say(minutes, 'minute');
}
