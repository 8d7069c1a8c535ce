import * as fc from 'fast-check';
import * as z from 'zod';
import { decodeCursor, encodeCursor, PageQuery, toPage } from '../../shared/contracts/page.ts';
import { InvalidInput } from '../../shared/domain/errors.ts';

const Position = z.object({ at: z.coerce.date(), id: z.string() });

test('a cursor gives back the position it was made of, whatever stands in it', async () => {
  await fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), fc.string({ unit: 'grapheme' }), (at, id) => {
      expect(decodeCursor(Position, encodeCursor({ at, id }))).toEqual({ at, id });
    }),
  );
});

test('a cursor that is not ours is refused by name, whatever it is', async () => {
  await fc.assert(
    fc.property(fc.string({ minLength: 1 }), (cursor) => {
      expect(() => decodeCursor(Position, cursor)).toThrow(InvalidInput);
    }),
  );
  expect(decodeCursor(Position, undefined)).toBeUndefined();
});

test('pages put together are the whole list, once each, and the last one says so', async () => {
  await fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const Last = z.object({ n: z.number() });
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const after = decodeCursor(Last, cursor)?.n;
        const from = after === undefined ? 0 : all.indexOf(after) + 1;
        const page = toPage(all.slice(from, from + limit + 1), limit, (n) => ({ n }));
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...page.items);
        cursor = page.next_cursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(all);
    }),
  );
});

test('a page has 20 items unless 1 to 100 are asked for', () => {
  expect(PageQuery.parse({})).toEqual({ limit: 20 });
  expect(PageQuery.parse({ limit: '100' })).toEqual({ limit: 100 });
  for (const limit of ['0', '101', '1.5', '-1', '', 'x']) expect(PageQuery.safeParse({ limit }).success).toBe(false);
});
