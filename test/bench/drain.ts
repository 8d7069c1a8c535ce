import type { Undo } from '../../local/stack/undo.ts';
import type { QueueMessage } from '../../shared/contracts/messages/index.ts';
import { openDb } from '../../shared/db/client.ts';
import type { Db } from '../../shared/db/scope.ts';
import { DEFAULT_POLICY } from '../../shared/domain/sending/policy.ts';
import { dispatchEmails } from '../../shared/services/emails/dispatch.ts';
import { runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';
import { benchDatabase } from './database.ts';
import { bossDrain } from './drain/boss.ts';
import { type QueuedSend, queueSends } from './drain/data.ts';
import { type InstantMailbox, instantMailbox } from './drain/mailbox.ts';
import { atLeast, atMost, type Line, median, rounded } from './line.ts';

/** DRAIN_SENDS=2000 for a quick run. */
const SENDS = Number(process.env.DRAIN_SENDS ?? 10_000);
/** Ours, theirs, ours ...: so many times; what disturbs the machine disturbs both. */
const SLICES = 10;
const SLICE = SENDS / SLICES;
const LANES = 8;
const POISON_EVERY = 100;

/** The product's own driver: the dispatcher finds what is due, each message is run, until `expected` were sent. */
async function drainOurs(db: Db, { mailbox, sent }: InstantMailbox, expected: number): Promise<number> {
  const clock = { now: () => new Date() };
  const ledger = sendLedger({ db, clock, policy: DEFAULT_POLICY });
  const deps = { ledger, mailboxes: { open: async () => mailbox } };
  const messages: QueuedSend[] = [];
  const queues = {
    send: async (message: QueueMessage) => {
      if (message.type === 'send-email') messages.push({ emailId: message.email_id, userId: message.user_id });
    },
  };
  const started = performance.now();
  while (sent() < expected) {
    await dispatchEmails({ db, clock, queues });
    const left = messages.splice(0).values();
    const lane = async () => {
      for (const { userId, emailId } of left) await runEmail(deps, { userId, reason: 'send-email' }, emailId);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  return performance.now() - started;
}

/**
 * 10,000 queued sends against a pg-boss worker that makes the same two calls and writes the same outcome, and what 1 % of
 * messages that always fail cost the others. Every commit reaches the disk (PostgreSQL's safe defaults).
 */
export async function* drain(undo: Undo): AsyncGenerator<Line> {
  const { client, urls, superuserUrl } = await benchDatabase(undo, {});
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker }, max: LANES });
  undo.add('drain pools', () => db.close());
  const boss = await bossDrain(superuserUrl, db, LANES);
  undo.add('pg-boss', boss.stop);
  // Both warm: connections, prepared statements, compiled code.
  await queueSends(client, 'warm', 200);
  await drainOurs(db, instantMailbox(), 200);

  const ours: number[] = [];
  const theirs: number[] = [];
  for (let slice = 0; slice < SLICES; slice += 1) {
    const baseline = async () => {
      const sends = await queueSends(client, `theirs${slice}`, SLICE);
      await boss.put(sends);
      theirs.push(await boss.drain(instantMailbox().mailbox, SLICE));
    };
    const own = async () => {
      await queueSends(client, `ours${slice}`, SLICE);
      ours.push(await drainOurs(db, instantMailbox(), SLICE));
    };
    for (const side of slice % 2 === 0 ? [own, baseline] : [baseline, own]) await side();
    await client.query('CHECKPOINT');
  }
  const ratio = median(ours.map((took, n) => (theirs[n] ?? Number.NaN) / took));
  yield {
    name: 'drain of queued sends against pg-boss',
    figure: rounded((1000 * SLICE) / median(ours)),
    unit: 'sends/s',
    baseline: rounded((1000 * SLICE) / median(theirs)),
    ratio: rounded(ratio),
    sends: SENDS,
    ...atLeast({ ratio: [ratio, 0.8] }),
  };

  const clean: number[] = [];
  const poisoned: number[] = [];
  for (let slice = 0; slice < SLICES; slice += 1) {
    const pure = async () => {
      await queueSends(client, `clean${slice}`, SLICE);
      clean.push((await drainOurs(db, instantMailbox(), SLICE)) / SLICE);
    };
    const mixed = async () => {
      await queueSends(client, `mixed${slice}`, SLICE);
      const { rows } = await client.query<{ id: string }>(
        `SELECT send_token AS id FROM communications.emails WHERE status = 'queued' ORDER BY id LIMIT $1`,
        [SLICE / POISON_EVERY],
      );
      const bad = rows.map(({ id }) => id);
      const healthy = SLICE - bad.length;
      const box = instantMailbox((raw) => {
        const text = Buffer.from(raw).toString('latin1');
        return bad.some((token) => text.includes(token));
      });
      poisoned.push((await drainOurs(db, box, healthy)) / healthy);
    };
    for (const side of slice % 2 === 0 ? [pure, mixed] : [mixed, pure]) await side();
    // What was poison ends here, or the next slices would carry it too.
    await client.query(
      `UPDATE communications.emails SET status = 'failed', next_attempt_at = NULL WHERE status = 'queued'`,
    );
  }
  const slower = median(poisoned.map((each, n) => each / (clean[n] ?? Number.NaN)));
  yield {
    name: 'the others beside 1 % of messages that always fail',
    figure: rounded(median(poisoned)),
    unit: 'ms/send',
    baseline: rounded(median(clean)),
    ratio: rounded(1 / slower),
    ...atMost({ slower: [slower, 1.1] }),
  };
}
