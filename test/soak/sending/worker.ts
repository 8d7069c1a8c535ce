import * as z from 'zod';
import { gmailMailbox } from '../../../shared/adapters/google/gmail.ts';
import type { Mailbox } from '../../../shared/adapters/mail/port.ts';
import { openDb } from '../../../shared/db/client.ts';
import { runEmail } from '../../../shared/services/emails/run.ts';
import { sendLedger } from '../../../shared/services/emails/send-ledger.ts';
import { withPoints } from '../../support/senders.ts';
import { naiveRun } from './naive.ts';
import { SOAK_POLICY } from './policy.ts';

/**
 * A worker process: takes the e-mails it is told, each five times at once, against the real database and the sandbox Gmail,
 * and, where it is told so, ends itself by SIGKILL at its n-th step, or some milliseconds into it: nothing is tidied up.
 */
const Order = z.object({
  appUrl: z.string(),
  googleUrl: z.string(),
  token: z.string(),
  userId: z.uuid(),
  emailIds: z.array(z.uuid()),
  /** The run's clock against the machine's, and this worker's own error. */
  aheadMs: z.number(),
  /** The step at which it dies; undefined: it lives. */
  dieAt: z.number().optional(),
  dieLateMs: z.number(),
  naive: z.boolean(),
  sendOnly: z.boolean(),
});
/** A queue delivers at least once; a hostile one, so often. */
const DELIVERIES = 5;
const order = Order.parse(JSON.parse(process.env.SOAK_ORDER ?? '{}'));
const now = () => new Date(Date.now() + order.aheadMs);
const die = () => process.kill(process.pid, 'SIGKILL');

let steps = 0;
async function pass(): Promise<void> {
  if (++steps !== order.dieAt) return;
  if (order.dieLateMs === 0) die();
  setTimeout(die, order.dieLateMs);
}

const real = gmailMailbox({ token: async () => order.token, rootUrl: order.googleUrl, now, timeoutMs: 15_000 });
const around = async <R>(call: () => Promise<R>): Promise<R> => {
  await pass();
  const result = await call();
  await pass();
  return result;
};
const mailbox: Mailbox = {
  ...real,
  createDraft: (input) => around(() => real.createDraft(input)),
  sendDraft: (id) => around(() => real.sendDraft(id)),
  sendMessage: (input) => around(() => real.sendMessage(input)),
  draftExists: (id) => around(() => real.draftExists(id)),
  findSent: (input) => around(() => real.findSent(input)),
  message: (id) => around(() => real.message(id)),
};

const db = openDb({ urls: { app: () => order.appUrl, worker: () => order.appUrl } });
const ledger = withPoints(sendLedger({ db, clock: { now }, policy: SOAK_POLICY }), pass);
const ctx = { userId: order.userId, reason: 'send-email' };
const one = async (emailId: string): Promise<void> => {
  if (order.naive) return await naiveRun(db, mailbox, ctx, emailId, { now, pass });
  await runEmail({ ledger, mailboxes: { open: async () => mailbox } }, ctx, emailId);
};
// The database may be taken away in the middle: the row is found again.
const done = Promise.allSettled(order.emailIds.flatMap((id) => Array.from({ length: DELIVERIES }, () => one(id))));
void done.then(() => db.close());
