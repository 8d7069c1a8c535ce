import { SEND_TOKEN_HEADER } from '../../shared/adapters/mail/message-port.ts';
import type { Mailbox } from '../../shared/adapters/mail/port.ts';
import type { ActDeps } from '../../shared/services/emails/act.ts';
import type { SendLedger } from '../../shared/services/emails/ledger.ts';
import type { MemoryTable } from './memory-ledger.ts';

type Pass = (point: string) => Promise<void>;

/** The ledger with a point before and after each transaction, where a worker may be stopped or die. */
export const withPoints = (ledger: SendLedger, pass: Pass): SendLedger => {
  const around = async <R>(name: string, call: () => Promise<R>): Promise<R> => {
    await pass(`before ${name}`);
    const result = await call();
    await pass(`after ${name}`);
    return result;
  };
  return {
    claim: (ctx, emailId) => around('claim', () => ledger.claim(ctx, emailId)),
    record: (ctx, claimed, outcome, goOn) => around('record', () => ledger.record(ctx, claimed, outcome, goOn)),
  };
};

export const mailDeps = (mailbox: Mailbox): ActDeps => ({ mailboxes: { open: async () => mailbox } });

/**
 * How sending is often written, kept as proof that the schedules tell right from wrong: look whether it is queued,
 * send, write down that it was sent, and try again after an error.
 */
export async function naiveSender({ row, token }: MemoryTable, mailbox: Mailbox, now: () => Date, pass: Pass) {
  await pass('before reading');
  if (row.status !== 'queued' || row.nextAttemptAt === null || row.nextAttemptAt > now()) return;
  try {
    const { draftId } = await mailbox.createDraft({ raw: Buffer.from(`${SEND_TOKEN_HEADER}: ${token}\r\n\r\nHello`) });
    await mailbox.sendDraft(draftId);
    await pass('before writing');
    Object.assign(row, { status: 'sent', nextAttemptAt: null });
  } catch {
    row.nextAttemptAt = new Date(now().getTime() + 30_000);
  }
}
