import * as z from 'zod';
import { ERASURE_STAGES, EXPORT_STATUSES } from '../domain/enums.ts';

export const DataExport = z
  .object({
    id: z.uuid(),
    status: z.enum(EXPORT_STATUSES),
    failure: z.string().nullable().meta({ description: 'Why it failed. Ask for another one.' }),
    size_bytes: z.int().nullable(),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
    expires_at: z.iso.datetime().nullable().meta({ description: 'When the file is deleted.' }),
    download: z
      .object({ url: z.string(), expires_at: z.iso.datetime() })
      .nullable()
      .meta({ description: 'A link for five minutes, in the answer for one export alone.' }),
  })
  .meta({ id: 'DataExport' });
export type DataExport = z.infer<typeof DataExport>;
export const DataExportList = z.object({ items: z.array(DataExport) }).meta({ id: 'DataExportList' });
export type DataExportList = z.infer<typeof DataExportList>;

export const DataExportParams = z.strictObject({ export_id: z.uuid() });
export const DataExportQuery = z.strictObject({
  wait: z.coerce.number().int().min(0).max(20).default(0).meta({ description: 'Seconds to wait for the file.' }),
});

export const ErasureRequest = z
  .strictObject({
    email: z.string().max(254).meta({ description: 'Your own address, so that nothing is erased by a slip.' }),
  })
  .meta({ id: 'ErasureRequest' });
export type ErasureRequest = z.infer<typeof ErasureRequest>;

export const Erasure = z
  .object({
    id: z.uuid().meta({ description: 'The number of the receipt: keep it.' }),
    stage: z.enum(ERASURE_STAGES),
    requested_at: z.iso.datetime(),
    due_at: z.iso.datetime().meta({ description: 'Until then DELETE /v1/me/erasure takes it back.' }),
  })
  .meta({ id: 'Erasure' });
export type Erasure = z.infer<typeof Erasure>;

export const Replayed = z.object({ receipts: z.int(), erased_again: z.int() }).meta({
  id: 'Replayed',
  description: 'Receipts looked at, and people who were there again and are erased once more.',
});
export type Replayed = z.infer<typeof Replayed>;
