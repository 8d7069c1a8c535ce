import type { HostBook } from '../../adapters/http/port.ts';
import {
  countRequest,
  findRobots,
  findUsedUp,
  holdHost,
  saveRobots,
  takeHostMoment,
  waitOfHost,
} from '../../db/queries/crawl_hosts.ts';
import type { Db } from '../../db/scope.ts';

/** The book of hosts in the database, so that pace and robots.txt hold across all functions that run at once. */
export const databaseHostBook = (db: Db): HostBook => ({
  reserve: (host, ask) =>
    db.withSystem('pace of a host', async (tx) => {
      const quotas = ask.quotas ?? [];
      const usedUp = quotas.length === 0 ? undefined : await findUsedUp(tx, host, quotas);
      if (usedUp !== undefined) {
        const { wait_seconds: seconds, ...quota } = usedUp;
        return { granted: false, waitMs: seconds * 1000, usedUp: quota };
      }
      const taken = await takeHostMoment(tx, host, ask);
      if (taken === undefined) return { granted: false, waitMs: await waitOfHost(tx, host) };
      if (quotas.length > 0) await countRequest(tx, host);
      return { granted: true, waitMs: taken.wait_ms };
    }),
  hold: (host, seconds) => db.withSystem('a host asks for time', (tx) => holdHost(tx, host, seconds)),
  robots: async (origin) => {
    const row = await db.withSystem('robots.txt', (tx) => findRobots(tx, origin));
    return row === undefined
      ? undefined
      : { verdict: row.verdict, text: row.body, expiresAt: row.expires_at, unreachableSince: row.unreachable_since };
  },
  noteRobots: (origin, known) =>
    db.withSystem('robots.txt', (tx) =>
      saveRobots(tx, {
        origin,
        verdict: known.verdict,
        body: known.text,
        expires_at: known.expiresAt,
        unreachable_since: known.unreachableSince,
      }),
    ),
});
