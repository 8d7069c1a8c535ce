import type * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../../domain/postings/posting.ts';
import { readRows } from '../rows.ts';
import type { DataRead } from './board.ts';
import type { Thing } from './data.ts';

type Ad = { posting: ParsedPosting; isAd: boolean };

/** Reads rows of a page's data, each alone: what cannot be read is odd, and a row that stands there twice is read once. */
export const readData = <Row>(
  nodes: readonly Thing[],
  reader: {
    schema: z.ZodType<Row>;
    needed: readonly string[];
    toPosting: (row: Row) => ParsedPosting;
    isAd: (row: Row) => boolean;
    idOf: (node: Thing) => unknown;
  },
): DataRead => {
  const ads = new Set<string>();
  const once = [...new Map(nodes.map((node, n) => [JSON.stringify(reader.idOf(node)) ?? String(n), node])).values()];
  const read: { postings: ParsedPosting[]; odd: OddRow[] } = readRows(once, {
    schema: reader.schema,
    needed: reader.needed,
    toPosting: (row) => {
      const posting = reader.toPosting(row);
      if (reader.isAd(row)) ads.add(posting.externalId);
      return posting;
    },
    idOf: reader.idOf,
    merge: (first) => first,
  });
  return {
    postings: read.postings.map((posting): Ad => ({ posting, isAd: ads.has(posting.externalId) })),
    odd: read.odd,
  };
};
