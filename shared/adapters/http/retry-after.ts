/** Whoever asks for longer is asked again after this. */
const LONGEST_SECONDS = 7 * 24 * 60 * 60;

/**
 * A Retry-After header, seconds or one of HTTP's dates (RFC 9110, 10.2.3), as whole seconds from `now`, in
 * milliseconds; null for anything else. A date in the past asks for nothing: 0.
 */
export const retryAfterSeconds = (header: string | undefined, now: number): number | null => {
  const text = header?.trim() ?? '';
  if (/^\d+$/u.test(text)) return Math.min(Number(text), LONGEST_SECONDS);
  // Only what begins with a day's name: Date.parse reads "-5" and "1.5" as years.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/iu.test(text)) return null;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.min(Math.max(0, Math.ceil((date - now) / 1000)), LONGEST_SECONDS);
};
