import * as z from 'zod';

const Reason = z.string().trim().min(1).max(500);

/** What holds back everything that would leave: sends, and automatic applications. */
export const OutwardState = z
  .object({
    stopped: z.boolean(),
    stops: z.array(
      z.object({
        scope: z.enum(['everybody', 'you']),
        reason: z.string().nullable(),
        by_operator: z.boolean(),
        stopped_at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'OutwardState' });
export type OutwardState = z.infer<typeof OutwardState>;

export const StopPut = z.strictObject({ reason: Reason.nullable().default(null) }).meta({ id: 'StopPut' });
export const OperatorStopPut = z
  .strictObject({ reason: Reason.meta({ description: 'Whoever it stops reads it.' }) })
  .meta({ id: 'OperatorStopPut' });
export const StopParams = z.strictObject({ user_id: z.uuid() });
