import * as z from 'zod';
import { AUDIT_ACTIONS } from '../domain/enums.ts';
import { PageQuery, pageOf } from './page.ts';

export const AuditEntry = z
  .object({
    id: z.uuid(),
    entity_type: z.string().meta({ example: 'applications' }),
    entity_id: z.uuid().nullable(),
    action: z.enum(AUDIT_ACTIONS),
    by: z.enum(['you', 'operator', 'system']),
    changes: z.record(z.string(), z.unknown()).nullable().meta({
      description:
        'Each changed column with its old and new value; values that are not states, flags, dates or ids appear as a keyed hash.',
    }),
    ip_address: z.string().nullable(),
    user_agent: z.string().nullable(),
    reason: z.string().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditPage = pageOf(AuditEntry).meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof AuditPage>;
export const AuditQuery = PageQuery.extend({
  action: z.enum(AUDIT_ACTIONS).optional(),
  entity_type: z.string().min(1).max(100).optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export const SealsQuery = z
  .strictObject({
    after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(100),
    head_number: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
    head_seal: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Write the 64 hexadecimal digits as the log has them.')
      .optional()
      .meta({ description: 'With head_number: a seal that you kept elsewhere, to be compared.' }),
  })
  .refine(({ head_number, head_seal }) => (head_number === undefined) === (head_seal === undefined), {
    path: ['head_seal'],
    message: 'Give head_number and head_seal together.',
  });
export type SealsQuery = z.infer<typeof SealsQuery>;

export const SealsVerified = z
  .object({
    checked: z.int().meta({ description: 'Seals that hold, from after on.' }),
    first_broken: z
      .object({ number: z.int(), fault: z.string(), from_at: z.iso.datetime(), to_at: z.iso.datetime() })
      .nullable()
      .meta({ description: 'The first that does not hold, and the time in which the trail was tampered with.' }),
    next_after: z.int().nullable().meta({ description: 'Ask on with it as after; null at the end.' }),
    head: z
      .object({ number: z.int(), seal: z.string() })
      .nullable()
      .meta({ description: 'Keep it where nobody else writes.' }),
    kept_head: z.enum(['same', 'other', 'missing']).nullable(),
  })
  .meta({ id: 'SealsVerified' });
export type SealsVerified = z.infer<typeof SealsVerified>;
