import { createHash } from 'node:crypto';
import type { IncomingMail } from '../../adapters/mail/message-port.ts';
import type { MailMessage } from '../../adapters/mail/port.ts';
import type { Files } from '../../adapters/s3/port.ts';
import type { ArrivedMail } from '../../contracts/messages/take-mail.ts';
import { FORWARDED_PREFIX } from '../../db/queries/email_responses.ts';
import { noteMail, ownAddresses, personOfInbox } from '../../db/queries/forwarding_addresses.ts';
import type { UserContext } from '../../domain/context.ts';
import { forwardingConfirmation } from '../../domain/replies/forwarding.ts';
import { isVouchedFor } from '../../domain/replies/vouched.ts';
import type { TakeDeps } from '../mailbox/deps.ts';
import { type TakenIn, takeMessage } from '../mailbox/take-in.ts';
import { hashOf } from '../sessions/secrets.ts';

/** What is read of a mail stands in its beginning; SES takes in 40 MB. */
const MOST_BYTES = 26_214_400;
/** An address of ours in one envelope beside others of ours is a mistake already. */
const MOST_PEOPLE = 5;

export type TakeMailDeps = TakeDeps & { files: Pick<Files, 'readStart' | 'delete'> };
export type MailTaken = {
  outcome: 'nobody' | 'virus' | 'gone' | 'taken';
  /** Of each person it was for. */
  people: { user_id: string; kind: 'own' | 'confirmation' | 'reply' | 'suggested' | 'alert' | 'unrelated' }[];
};

/**
 * Takes in one mail that a mailbox forwarded: for the people whose secret addresses its envelope names it goes the way of
 * any message of a mailbox, once for each message id. The file is deleted then, whatever came of it. A second delivery
 * finds no file, and nothing to do.
 */
export async function takeMail(deps: TakeMailDeps, requestId: string, arrived: ArrivedMail): Promise<MailTaken> {
  const { db, files, readMail } = deps;
  const locals = arrived.envelope.to.map((address) => address.slice(0, address.lastIndexOf('@')).toLowerCase());
  const found = await db.withNobody(async (tx) => {
    const ids: string[] = [];
    for (const local of new Set(locals.slice(0, MOST_PEOPLE))) ids.push((await personOfInbox(tx, hashOf(local))) ?? '');
    return ids.filter((id) => id !== '');
  });
  const end = async (taken: MailTaken): Promise<MailTaken> => {
    await files.delete(arrived.object_key);
    return taken;
  };
  if (found.length === 0) return await end({ outcome: 'nobody', people: [] });
  if (arrived.verdicts.virus === 'FAIL') return await end({ outcome: 'virus', people: [] });
  const raw = await files.readStart(arrived.object_key, MOST_BYTES);
  if (raw === undefined) return { outcome: 'gone', people: [] };
  const mail = await readMail(raw);
  const message = messageOf(arrived, raw, mail);
  const people: MailTaken['people'] = [];
  for (const userId of found) {
    const ctx = { userId, requestId, reason: 'take-mail' };
    people.push({ user_id: userId, kind: await takeFor(deps, ctx, { arrived, message, mail }) });
  }
  return await end({ outcome: 'taken', people });
}

/** As a mailbox would give it. Its id is made of the message's own, so that one that comes twice is known. */
function messageOf({ received_at, verdicts }: ArrivedMail, raw: Uint8Array, mail: IncomingMail): MailMessage {
  const digest = createHash('sha256')
    .update(mail.messageId ?? raw)
    .digest('hex');
  return {
    messageId: `${FORWARDED_PREFIX}${digest}`,
    threadId: '',
    historyId: '',
    labelIds: verdicts.spam === 'FAIL' ? ['SPAM'] : [],
    receivedAt: new Date(received_at),
    raw,
  };
}

type Arrival = { arrived: ArrivedMail; message: MailMessage; mail: IncomingMail };

async function takeFor(
  deps: TakeMailDeps,
  ctx: UserContext,
  { arrived, message, mail }: Arrival,
): Promise<MailTaken['people'][number]['kind']> {
  const { db, clock } = deps;
  const own = await db.withUser(ctx, (tx) => ownAddresses(tx, ctx.userId));
  const from = mail.from?.email ?? '';
  const isVouched = isVouchedFor(arrived.verdicts, { envelopeFrom: arrived.envelope.from, from, own });
  const asked = isVouched ? forwardingConfirmation({ from, subject: mail.subject, text: mail.text }) : undefined;
  const at = clock.now();
  await db.withUser(ctx, (tx) =>
    noteMail(tx, {
      at,
      ...(asked === undefined ? {} : { confirmation: { ...asked, received_at: arrived.received_at } }),
    }),
  );
  if (asked !== undefined) return 'confirmation';
  if (own.some((address) => address.toLowerCase() === from.toLowerCase())) return 'own';
  return kindOf(await takeMessage(deps, ctx, { message, mail, isVouched }));
}

function kindOf({ replyId, suggestedId, alert }: TakenIn): 'reply' | 'suggested' | 'alert' | 'unrelated' {
  if (replyId !== undefined) return 'reply';
  if (suggestedId !== undefined) return 'suggested';
  return alert === undefined ? 'unrelated' : 'alert';
}
