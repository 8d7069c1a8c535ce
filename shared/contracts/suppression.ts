import * as z from 'zod';
import { SUPPRESSION_KINDS, SUPPRESSION_SOURCES } from '../domain/enums.ts';
import { PageQuery, pageOf } from './page.ts';

export const Suppression = z
  .object({
    id: z.uuid(),
    kind: z.enum(SUPPRESSION_KINDS),
    value: z.string(),
    reason: z.string().nullable(),
    source: z.enum(SUPPRESSION_SOURCES),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Suppression' });
export type Suppression = z.infer<typeof Suppression>;

export const SuppressionPage = pageOf(Suppression).meta({ id: 'SuppressionPage' });
export const SuppressionQuery = PageQuery;
export const SuppressionParams = z.strictObject({ suppression_id: z.uuid() });

const DOMAIN = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** An address, or a whole domain, that no mail of yours may ever go to. */
export const NewSuppression = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('email'),
      value: z.email().max(254).toLowerCase(),
      reason: z.string().trim().max(500).optional(),
    }),
    z.strictObject({
      kind: z.literal('domain'),
      value: z.string().trim().toLowerCase().max(253).regex(DOMAIN, 'Write a domain such as northwind.example.'),
      reason: z.string().trim().max(500).optional(),
    }),
  ])
  .meta({ id: 'NewSuppression' });
export type NewSuppression = z.infer<typeof NewSuppression>;
