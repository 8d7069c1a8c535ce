/** Micro-dollars for a million tokens of a model, from that day on (YYYY-MM-DD, UTC). */
export type DatedPrice = { model: string; from: string; inputPriceMicros: number; outputPriceMicros: number };

/**
 * Pure. What a model costs on a day: the newest price that has begun. The first one holds before its own day, too, so that
 * no call goes without. Undefined for a model that the table does not name.
 */
export function priceOn(table: readonly DatedPrice[], model: string, day: string): DatedPrice | undefined {
  const own = table.filter((one) => one.model === model).sort((a, b) => (a.from < b.from ? -1 : 1));
  return own.findLast(({ from }) => from <= day) ?? own[0];
}

/** Micro-dollars as people write them: cents at least, and as many places as it has. */
export const inDollars = (micros: number): string => {
  const [whole = '0', places = ''] = (micros / 1_000_000).toFixed(6).split('.');
  return `$${whole}.${places.slice(0, 2)}${places.slice(2).replace(/0+$/, '')}`;
};
