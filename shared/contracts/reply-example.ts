import * as z from 'zod';
import { pageOf } from './page.ts';
import { ReplyDetail } from './reply.ts';

/** A reply that the person confirmed or corrected, with all that it was read from. */
export const ReplyExample = ReplyDetail.extend({
  headers: z.record(z.string(), z.string()).meta({ description: 'Of the headers those that tell a machine.' }),
  parts: z
    .record(z.string(), z.unknown())
    .meta({ description: 'The calendar part and the delivery report, as they were read.' }),
}).meta({ id: 'ReplyExample' });
export type ReplyExample = z.infer<typeof ReplyExample>;

export const ReplyExamplePage = pageOf(ReplyExample).meta({ id: 'ReplyExamplePage' });
export type ReplyExamplePage = z.infer<typeof ReplyExamplePage>;
