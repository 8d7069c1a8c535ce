import { setTimeout as sleep } from 'node:timers/promises';
import { type DbOptions, openDb } from '../../shared/db/client.ts';

export type Interleaved = { transactions: number; leaked: number; failed: number };
type Asked = Pick<DbOptions['urls'], 'app' | 'worker'>;

/**
 * Transactions of many people at once over few connections: reads without a condition, writes, writes that are taken back,
 * some that fail in the middle, some of nobody and some of the worker. `leaked` counts rows that were not the person's,
 * and anything of a person that a transaction of nobody saw.
 */
export async function interleave(urls: Asked, people: readonly string[], transactions: number): Promise<Interleaved> {
  const dbs = Array.from({ length: 4 }, () => openDb({ urls, max: 15 }));
  const sum = { transactions: 0, leaked: 0, failed: 0 };
  const one = async (n: number): Promise<void> => {
    const [db, userId] = [dbs[n % dbs.length], people[(n * 7919) % people.length]];
    if (db === undefined || userId === undefined) throw new Error('nobody to ask for');
    if (n % 11 === 0) {
      const rows = await db.withNobody((tx) => tx.selectFrom('users.skills').select('user_id').execute());
      sum.leaked += rows.length;
    } else if (n % 13 === 0) {
      await db.withSystem('interleaved', (tx) => tx.selectFrom('jobs.sources').select('id').execute());
    } else {
      await db.withUser({ userId }, async (tx) => {
        if (n % 3 === 0)
          await tx
            .insertInto('users.skills')
            .values({ user_id: userId, skill_name: `Skill ${n}` })
            .execute();
        if (n % 5 === 0) await sleep(n % 4);
        const rows = await tx.selectFrom('users.skills').select('user_id').execute();
        sum.leaked += rows.filter((row) => row.user_id !== userId).length;
        if (rows.length === 0) sum.failed += 1;
        if (n % 6 === 0) throw new TakenBack();
      });
    }
    sum.transactions += 1;
  };
  const numbers = Array.from({ length: transactions }, (_, n) => n).values();
  const lane = async (): Promise<void> => {
    for (const n of numbers)
      await one(n).catch((error: unknown) => {
        if (error instanceof TakenBack) sum.transactions += 1;
        else {
          sum.failed += 1;
          if (sum.failed < 4) process.stderr.write(`${String(error)}\n`);
        }
      });
  };
  await Promise.all(Array.from({ length: 50 }, lane));
  await Promise.all(dbs.map((db) => db.close()));
  return sum;
}

class TakenBack extends Error {}
