import * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';

/** Why something does not fit, by its fields: never the content itself. */
export const oddReason = (error: z.ZodError): string =>
  error.issues
    .map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`)
    .join('; ')
    .slice(0, 500);

const Named = z.object({ id: z.union([z.number(), z.string()]).transform(String) });

/** Reads a board's rows one by one: an odd one is reported with its place and reason, and the rest are read. */
export const readRows = <Row>(
  rows: readonly unknown[],
  schema: z.ZodType<Row>,
  toPosting: (row: Row) => ParsedPosting,
): { postings: ParsedPosting[]; odd: OddRow[] } => {
  const postings: ParsedPosting[] = [];
  const odd: OddRow[] = [];
  const seen = new Set<string>();
  for (const [row, raw] of rows.entries()) {
    const parsed = schema.safeParse(raw);
    const named = Named.safeParse(raw);
    const externalId = named.success ? named.data.id.slice(0, 255) : null;
    if (!parsed.success) odd.push({ row, externalId, reason: oddReason(parsed.error) });
    else {
      const posting = toPosting(parsed.data);
      if (posting.externalId.length > 255) odd.push({ row, externalId, reason: 'id: is longer than 255 characters' });
      else if (seen.has(posting.externalId)) odd.push({ row, externalId, reason: 'id: is on this board twice' });
      else {
        seen.add(posting.externalId);
        postings.push(posting);
      }
    }
  }
  return { postings, odd };
};
