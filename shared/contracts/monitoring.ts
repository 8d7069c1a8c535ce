import * as z from 'zod';

export const MonitoringQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100) });

export const EverybodysActivity = z
  .object({
    items: z.array(
      z.object({
        user_id: z.uuid(),
        total_applications: z.int(),
        interviews: z.int(),
        offers: z.int(),
        avg_response_days: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'EverybodysActivity' });
export type EverybodysActivity = z.infer<typeof EverybodysActivity>;

export const MatchQuality = z
  .object({
    items: z.array(
      z.object({
        match_score: z.int(),
        job_count: z.int(),
        applications: z.int(),
        success_rate: z.number().nullable().meta({ description: 'Of the applications; null where there is none.' }),
      }),
    ),
  })
  .meta({ id: 'MatchQuality' });
export type MatchQuality = z.infer<typeof MatchQuality>;

export const SystemMetricsQuery = z.strictObject({
  metric_type: z
    .string()
    .regex(/^[\w.-]{1,100}$/)
    .optional()
    .meta({ description: 'One figure over time; without it the newest of each.' }),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export type SystemMetricsQuery = z.infer<typeof SystemMetricsQuery>;
export const SystemMetrics = z
  .object({
    items: z.array(
      z.object({ metric_type: z.string(), metric_value: z.number().nullable(), recorded_at: z.iso.datetime() }),
    ),
  })
  .meta({ id: 'SystemMetrics' });
export type SystemMetrics = z.infer<typeof SystemMetrics>;

export const SlowQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) });
export const SlowStatements = z
  .object({
    is_loaded: z.boolean().meta({ description: 'Whether the server counts statements (pg_stat_statements).' }),
    items: z.array(
      z.object({
        role: z
          .string()
          .meta({ description: 'Who asks: jobhuntai_app for people, jobhuntai_worker for queues and schedules.' }),
        statement: z.string().meta({ description: 'With $1 in place of each value.' }),
        calls: z.int(),
        mean_ms: z.number(),
        worst_ms: z.number(),
        total_ms: z.number(),
        rows: z.int(),
      }),
    ),
  })
  .meta({ id: 'SlowStatements' });
export type SlowStatements = z.infer<typeof SlowStatements>;
