import { DAY_MS } from '../clock.ts';

/** Standard Webhooks' own schedule, a little coarser: seconds after each attempt that failed. */
const WAITS = [60, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
/** An address that has taken nothing for so long is asked no more. */
const FAILING_DAYS = 5;

/** When a delivery is tried again after so many attempts; null when it has had its last. */
export const nextAttempt = (attempts: number, now: Date): Date | null => {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * 1_000);
};

/** Whether an address has failed for so long that it is switched off. */
export const isGivenUp = (failingSince: Date | null, now: Date): boolean =>
  failingSince !== null && now.getTime() - failingSince.getTime() >= FAILING_DAYS * DAY_MS;
