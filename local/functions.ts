import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

export const projectDir = join(import.meta.dirname, '..');

/** What the stack needs to know of a function: what starts it. */
export type FunctionDefinition = {
  name: string;
  timeoutSeconds: number;
  /** True for a capability of the HTTP API. */
  http: boolean;
  /** Present for the consumer of the queue that bears the function's name. */
  queue?: { batchSize: number };
  /** rate(...) and cron(...) expressions, in UTC. */
  schedules: string[];
};

const SECONDS_WITHOUT_WORD = 10;
/** Lambda's own default for SQS. */
const DEFAULT_BATCH_SIZE = 10;

const SqsEvent = z.strictObject({
  sqs: z.object({
    batchSize: z.int().min(1).max(10).default(DEFAULT_BATCH_SIZE),
    maximumBatchingWindow: z.int().optional(),
    maximumConcurrency: z.int().optional(),
  }),
});
const Expression = z.string().regex(/^(rate|cron)\(.+\)$/);
const ScheduleEvent = z.strictObject({
  schedule: z.union([Expression, z.strictObject({ rate: z.union([Expression, z.array(Expression)]) })]),
});
const HttpEvent = z.strictObject({ httpApi: z.union([z.string(), z.object({})]) });
const FunctionFile = z.object({
  timeout: z.int().min(1).max(900).default(SECONDS_WITHOUT_WORD),
  events: z.array(z.union([SqsEvent, ScheduleEvent, HttpEvent])),
});

/** Reads every functions/<name>/function.yml, as serverless.functions.cjs does. Throws naming the file that does not fit. */
export function readFunctions(root = projectDir): FunctionDefinition[] {
  const folder = join(root, 'functions');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'function.yml')))
    .sort()
    .map((name) => {
      const read = FunctionFile.safeParse(parse(readFileSync(join(folder, name, 'function.yml'), 'utf8')));
      if (!read.success) throw new Error(`functions/${name}/function.yml: ${z.prettifyError(read.error)}`);
      const { timeout, events } = read.data;
      const source = events.find((event) => 'sqs' in event);
      const schedules = events.flatMap((event) =>
        'schedule' in event ? [typeof event.schedule === 'string' ? event.schedule : event.schedule.rate].flat() : [],
      );
      const queue = source && 'sqs' in source ? { queue: { batchSize: source.sqs.batchSize } } : {};
      const http = events.some((event) => 'httpApi' in event);
      return { name, timeoutSeconds: timeout, http, schedules, ...queue };
    });
}
