import * as z from 'zod';
import { SHEET_CONFLICT_STATES } from '../domain/enums.ts';
import { SHEET_FIELDS } from '../domain/sheets/layout.ts';
import { PageQuery, pageOf } from './page.ts';

const written = {
  sheet_name: z
    .string()
    .trim()
    .min(1)
    .max(255)
    .regex(/^[^\p{Cc}]+$/u, 'A name has no control characters.')
    .nullable()
    .meta({ description: 'The spreadsheet’s name when it is made; renamed there, it keeps that name.' }),
  is_active: z.boolean().meta({ description: 'false: neither written nor read; the spreadsheet stays.' }),
  sync_frequency_minutes: z.int().min(1).max(1440, 'At most a day: 1440 minutes.').meta({
    description: 'How often what you change there is looked for. What changes here is written within a minute or two.',
  }),
};

export const SheetSettings = z
  .object({
    ...written,
    spreadsheet_url: z.url().nullable().meta({ description: 'null: it is made by the next run, within a minute.' }),
    last_sync_at: z.iso.datetime().nullable(),
    connected: z.boolean().meta({
      description: 'false: allow it with GET /v1/integrations/google/connect?rights=sheets.',
    }),
    problem: z.string().nullable().meta({ description: 'Why it is behind; tried again by itself.' }),
    open_conflicts: z.int().meta({ description: 'Changes made there that could not be taken over.' }),
    removed_rows: z.int().meta({ description: 'Rows you deleted there: they are still here, and not written again.' }),
  })
  .meta({ id: 'SheetSettings' });
export type SheetSettings = z.infer<typeof SheetSettings>;

export const SheetSettingsWrite = z
  .strictObject({
    sheet_name: written.sheet_name.default(null),
    is_active: written.is_active.default(true),
    sync_frequency_minutes: written.sync_frequency_minutes.default(5),
  })
  .meta({ id: 'SheetSettingsWrite' });
export type SheetSettingsWrite = z.infer<typeof SheetSettingsWrite>;

export const SheetSync = z
  .strictObject({
    restore_rows: z.boolean().default(false).meta({ description: 'Write rows again that were deleted there.' }),
    make_new: z
      .boolean()
      .default(false)
      .meta({ description: 'Make another spreadsheet; the former one is left alone.' }),
  })
  .meta({ id: 'SheetSync' })
  .optional();
export type SheetSync = z.infer<typeof SheetSync>;

export const SheetConflict = z
  .object({
    id: z.uuid(),
    application_id: z.uuid(),
    field: z.enum(SHEET_FIELDS),
    sheet_value: z.string().meta({ description: 'What the spreadsheet said.' }),
    own_value: z.string().meta({ description: 'What stood here, and was kept.' }),
    reason: z.string(),
    state: z.enum(SHEET_CONFLICT_STATES),
    created_at: z.iso.datetime(),
    resolved_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SheetConflict' });
export type SheetConflict = z.infer<typeof SheetConflict>;
export const SheetConflictPage = pageOf(SheetConflict).meta({ id: 'SheetConflictPage' });
export const SheetConflictQuery = PageQuery.extend({ state: z.enum(SHEET_CONFLICT_STATES).optional() });
export type SheetConflictQuery = z.infer<typeof SheetConflictQuery>;
export const SheetConflictParams = z.strictObject({ conflict_id: z.uuid() });
export const SheetConflictDecision = z
  .strictObject({
    keep: z
      .enum(['sheet', 'own'])
      .meta({ description: 'sheet: take over what the spreadsheet said, if it is allowed.' }),
  })
  .meta({ id: 'SheetConflictDecision' });
export type SheetConflictDecision = z.infer<typeof SheetConflictDecision>;
