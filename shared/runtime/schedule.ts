import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { logFigures } from './figures-log.ts';
import { logger } from './logger.ts';

/** What a scheduled run is told. */
export type ScheduledRun = {
  /**
   * When the schedule says it fired, a UTC instant: a hint at which run this is. A late or repeated run must do the
   * same work, so what is due is decided by the rows and the injected clock.
   */
  at: Date;
  /** EventBridge's id for this firing; the same in a repeated delivery. */
  eventId: string;
  requestId: string;
  /** How long the function may still run, in milliseconds; without end where nobody says. */
  leftMs: () => number;
};

type ScheduleHandler<Deps, Summary> = {
  deps: () => Deps;
  run: (deps: Deps, event: ScheduledRun) => Promise<Summary>;
};

const ScheduledEvent = z.object({
  id: z.string().min(1),
  source: z.literal('aws.events'),
  'detail-type': z.literal('Scheduled Event'),
  time: z.iso.datetime({ offset: true }).transform((time) => new Date(time)),
});

/**
 * The Lambda handler of a schedule: takes EventBridge's scheduled event and answers with the run's summary.
 * Throws on any other event, and lets the run's error through, so that EventBridge delivers again.
 */
export function scheduleHandler<Deps, Summary extends Record<string, unknown>>({
  deps,
  run,
}: ScheduleHandler<Deps, Summary>): (
  event: unknown,
  context: Pick<Context, 'awsRequestId'> & Partial<Pick<Context, 'functionName' | 'getRemainingTimeInMillis'>>,
) => Promise<Summary> {
  return async (event, context) => {
    const started = performance.now();
    const { id, time } = ScheduledEvent.parse(event);
    const line = () => ({ eventId: id, durationMs: Math.round(performance.now() - started) });
    try {
      const summary = await run(deps(), {
        at: time,
        eventId: id,
        requestId: context.awsRequestId,
        leftMs: context.getRemainingTimeInMillis ?? (() => Number.POSITIVE_INFINITY),
      });
      logger.info('schedule ran', { ...line(), summary });
      noteRun(context.functionName, { ...numbersOf(summary), duration_ms: line().durationMs, failed_runs: 0 });
      return summary;
    } catch (error) {
      logger.error('schedule failed', { ...line(), error });
      noteRun(context.functionName, { duration_ms: line().durationMs, failed_runs: 1 });
      throw error;
    }
  };
}

const numbersOf = (summary: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(summary).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value] as const] : [])),
  );
const noteRun = (name: string | undefined, figures: Record<string, number>): void => {
  if (name !== undefined) logFigures({ function: name }, figures);
};
