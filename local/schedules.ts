import { Cron } from 'croner';
import type { FunctionDefinition } from './functions.ts';
import type { Invoke } from './lambda.ts';
import { scheduledEvent } from './scheduled-event.ts';

export type Schedules = { stop(): void };

const RATE = /^rate\((\d+) (minute|hour|day)s?\)$/;
const CRON = /^cron\((.+)\)$/;
const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * When an EventBridge expression fires next after `after`, in UTC; undefined when never. A rate counts from `started`.
 * Throws when EventBridge would refuse the expression.
 */
export function nextFiring(expression: string, after: Date, started: Date): Date | undefined {
  const [, count, unit] = RATE.exec(expression) ?? [];
  if (count !== undefined && (unit === 'minute' || unit === 'hour' || unit === 'day') && Number(count) > 0) {
    const period = Number(count) * UNIT_MS[unit];
    const passed = Math.floor((after.getTime() - started.getTime()) / period);
    return new Date(started.getTime() + (passed + 1) * period);
  }
  const fields = CRON.exec(expression)?.[1]?.split(' ') ?? [];
  if (fields.length !== 6) {
    throw new Error(
      `"${expression}" is no schedule: write rate(5 minutes) or cron(minutes hours day month weekday year).`,
    );
  }
  // EventBridge writes "no condition" as ?, counts weekdays from 1 for Sunday, and has no seconds.
  const pattern = ['0', ...fields].join(' ').replaceAll('?', '*');
  const dialect = { mode: '7-part', alternativeWeekdays: true, sloppyRanges: true } as const;
  return new Cron(pattern, { ...dialect, timezone: 'UTC' }).nextRun(after) ?? undefined;
}

/** setTimeout ends at once beyond this many milliseconds. */
const LONGEST_TIMEOUT_MS = 2_147_483_647;

/**
 * Fires each function's schedules with EventBridge's event, also while an earlier run is still at work, as EventBridge
 * does. A run that fails is reported; the next one comes in its time.
 */
export function startSchedules({
  functions,
  invoke,
  report,
}: {
  functions: readonly FunctionDefinition[];
  invoke: Invoke;
  report: (problem: string) => void;
}): Schedules {
  const started = new Date();
  const timers = new Map<string, NodeJS.Timeout>();
  const arm = (name: string, expression: string, after: Date): void => {
    const due = nextFiring(expression, after, started);
    if (due === undefined) return;
    const wait = due.getTime() - Date.now();
    const tooFar = wait > LONGEST_TIMEOUT_MS;
    const fire = (): void => {
      arm(name, expression, tooFar ? after : due);
      if (tooFar) return;
      invoke(name, scheduledEvent(name, due)).catch((error: unknown) => {
        report(error instanceof Error ? error.message : String(error));
      });
    };
    timers.set(`${name} ${expression}`, setTimeout(fire, Math.min(Math.max(wait, 0), LONGEST_TIMEOUT_MS)));
  };
  for (const { name, schedules } of functions) for (const expression of schedules) arm(name, expression, started);
  return {
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
