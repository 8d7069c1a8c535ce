import * as z from 'zod';

const Scalar = z.union([z.string(), z.number(), z.boolean()]).nullable();
const Columns = z.record(z.string(), Scalar);
export type Columns = z.infer<typeof Columns>;

/** What accepting a proposal wrote: enough to take it back, and to see that the person has not changed it since. */
export const Applied = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), id: z.uuid(), written: Columns }),
  z.strictObject({
    kind: z.literal('field'),
    written: Columns,
    before: Columns,
    source_resume_id: z.uuid().nullable(),
    /** Of a profile: whether the field was a resume's before. */
    was_read: z.boolean(),
  }),
]);
export type Applied = z.infer<typeof Applied>;
