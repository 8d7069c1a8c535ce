import pg from 'pg';
import * as z from 'zod';

const Statement = z.object({ text: z.string(), values: z.array(z.unknown()).optional() });
type Statement = z.infer<typeof Statement>;
/** For each person, each route's transactions, each a list of statements. */
export const Play = z.object({
  url: z.string(),
  max: z.number(),
  people: z.array(z.record(z.string(), z.array(z.array(Statement)))),
});
export type Play = z.infer<typeof Play>;

const Asked = z.union([z.string(), z.object({ text: z.string(), values: z.array(z.unknown()).optional() })]);

// What the product says in one message with its BEGIN (whose transaction it is, the lock) is a statement each: saying them
// together is the product's own work, and not the baseline's.
const apart = (text: string): string[] =>
  text.startsWith('BEGIN; ') ? text.split(/(?<=^BEGIN|\) IS NULL); /) : [text];

/** What this process says to PostgreSQL while `work` runs, as the driver is given it, parted where a transaction ends. */
export async function recorded(work: () => Promise<unknown>): Promise<Statement[][]> {
  const said: Statement[] = [];
  const query = pg.Client.prototype.query;
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      const asked = Asked.safeParse(given[0]).data;
      const values = z.array(z.unknown()).safeParse(given[1]).data;
      if (typeof asked === 'string')
        for (const text of apart(asked)) said.push({ text, ...(values ? { values } : {}) });
      else if (asked !== undefined) said.push({ text: asked.text, values: asked.values ?? values ?? [] });
      return Reflect.apply(query, this, given);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  const transactions: Statement[][] = [[]];
  for (const statement of said) {
    transactions.at(-1)?.push(statement);
    if (/^(?:commit|rollback)$/i.test(statement.text)) transactions.push([]);
  }
  return transactions.filter((transaction) => transaction.length > 0);
}
