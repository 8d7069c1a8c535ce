import * as z from 'zod';
import { APPLICATION_STATUSES } from '../domain/applications/lifecycle.ts';
import { TRACKER_FIELDS } from '../domain/applications/tracker.ts';
import { Application, Notes, Tags } from './application.ts';

const name = (most: number) => z.string().trim().min(1).max(most);
/** An application that was made elsewhere: its posting is not here, and none is invented for it. */
export const ElsewhereInput = z
  .strictObject({
    company_name: name(255),
    job_title: name(500),
    application_url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullable()
      .default(null),
    status: z.enum(APPLICATION_STATUSES).exclude(['queued', 'delivered', 'viewed']).default('sent'),
    applied_on: z.iso.date().nullable().default(null),
    deadline: z.iso.date().nullable().default(null),
    notes: Notes.default(null),
    tags: Tags.default([]),
  })
  .meta({ id: 'ElsewhereInput' });
export type ElsewhereInput = z.output<typeof ElsewhereInput>;

export const ImportInput = z
  .strictObject({
    content: z.string().min(1).max(2_000_000, 'At most two million characters.').meta({
      description: 'A CSV file as its tracker exports it; its first line names the columns.',
    }),
    dry_run: z.boolean().default(true).meta({ description: 'Only show what each row becomes; nothing is kept.' }),
  })
  .meta({ id: 'ImportInput' });

export const ImportResult = z
  .object({
    dry_run: z.boolean(),
    columns: z
      .partialRecord(z.enum(TRACKER_FIELDS), z.string())
      .meta({ description: 'Which column was read as what.' }),
    new: z.int(),
    known: z.int(),
    rejected: z.int(),
    rows: z.array(
      z.object({
        line: z.int(),
        outcome: z.enum(['new', 'known', 'rejected']),
        application_id: z.uuid().nullable(),
        becomes: ElsewhereInput.nullable(),
        errors: z.array(z.object({ field: z.string(), message: z.string() })),
      }),
    ),
  })
  .meta({ id: 'ImportResult' });
export type ImportResult = z.infer<typeof ImportResult>;

export const BoardQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(10) });
export const Board = z
  .object({
    columns: z.array(
      z.object({
        status: z.enum(APPLICATION_STATUSES),
        count: z.int(),
        items: z.array(Application).meta({ description: 'The newest.' }),
        next_cursor: z.string().nullable().meta({
          description:
            'GET /v1/applications?status=...&cursor=... goes on with this column; null where it is shown whole.',
        }),
      }),
    ),
  })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof Board>;

export const BulkMove = z
  .strictObject({
    application_ids: z.array(z.uuid()).min(1).max(100, 'At most 100 at once.'),
    status: z.enum(APPLICATION_STATUSES),
  })
  .meta({ id: 'BulkMove' });
export const BulkResult = z
  .object({
    moved: z.int(),
    results: z.array(
      z.object({
        application_id: z.uuid(),
        moved: z.boolean(),
        status: z.string().nullable(),
        problem: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'BulkResult' });
export type BulkResult = z.infer<typeof BulkResult>;
