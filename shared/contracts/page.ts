import * as z from 'zod';
import { InvalidInput } from '../domain/errors.ts';

/** The query of every list: `PageQuery` alone or extended with the list's filters. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'How many items at most.' }),
  cursor: z.string().min(1).max(1_000).optional().meta({ description: 'next_cursor of the page before.' }),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list; `next_cursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next_cursor: z.string().nullable() });

/** A cursor holds the sort keys of the last item of a page. It is opaque to the caller and carries no secret. */
export const encodeCursor = (position: Readonly<Record<string, unknown>>): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

const malformed = () => new InvalidInput([{ field: 'cursor', message: 'Take it from next_cursor, or leave it out.' }]);

/** The position a cursor stands for, undefined without one. Throws InvalidInput naming `cursor` when it is not ours. */
export const decodeCursor = <T>(schema: z.ZodType<T>, cursor: string | undefined): T | undefined => {
  if (cursor === undefined) return undefined;
  let position: unknown;
  try {
    position = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(cursor, 'base64url')));
  } catch {
    throw malformed();
  }
  const parsed = schema.safeParse(position);
  if (!parsed.success) throw malformed();
  return parsed.data;
};

/**
 * Cuts rows that were read with `limit + 1` into a page: the row too many only tells that there is a next page.
 * `position` gives the sort keys of a row.
 */
export const toPage = <T>(
  rows: readonly T[],
  limit: number,
  position: (last: T) => Readonly<Record<string, unknown>>,
): { items: T[]; next_cursor: string | null } => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next_cursor: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null };
};
