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
