import * as z from 'zod';
import { documentKinds, ParsedResume } from '../../../domain/resume/parsed.ts';
import { unreadableReasons } from '../port.ts';

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** What the parent sends: one file at a time. */
export const Job = z.strictObject({ bytes: Bytes, expected: z.enum(documentKinds) });
export type Job = z.infer<typeof Job>;

const residentBytes = z.number();
/** What the child answers: that it can read, and then one answer a file. */
export const Reply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('parsed'), parsed: ParsedResume, text: z.string(), residentBytes }),
  z.strictObject({
    type: z.literal('unreadable'),
    reason: z.enum(unreadableReasons),
    message: z.string(),
    residentBytes,
  }),
  /** The rules threw. */
  z.strictObject({ type: z.literal('upset'), residentBytes }),
]);
export type Reply = z.infer<typeof Reply>;
