import { SEND_TOKEN_HEADER } from '../../adapters/mail/message-port.ts';
import { type Mailbox, type Mailboxes, MailCallFailed } from '../../adapters/mail/port.ts';
import { ReconnectRequired } from '../../domain/errors.ts';
import { messageIdOf } from '../../domain/sending/message-id.ts';
import type { Outcome, SentIds, Trouble } from '../../domain/sending/outcome.ts';
import type { Claimed } from './ledger.ts';

export type ActDeps = { mailboxes: Mailboxes };

/** Makes the one outside act of a claim, in no transaction, and says what came of it. Never throws. */
export async function act(deps: ActDeps, userId: string, claimed: Claimed): Promise<Outcome> {
  const { step } = claimed;
  if (step === 'doubt') return { step };
  let mailbox: Mailbox;
  try {
    mailbox = await deps.mailboxes.open(userId);
  } catch (error) {
    // Nothing was asked of the mailbox yet.
    return { step, trouble: troubleOf(error, 'retry_later') };
  }
  try {
    return await make[step](mailbox, claimed);
  } catch (error) {
    return { step, trouble: troubleOf(error, 'unknown') };
  }
}

type Act = (mailbox: Mailbox, claimed: Claimed) => Promise<Outcome>;

const missing = { kind: 'refused', reason: 'the frozen message is missing or was changed' } as const;

const make: Record<Exclude<Claimed['step'], 'doubt'>, Act> = {
  draft: async (mailbox, claimed) => {
    // A message that once was under way and vanished may have come to light since.
    const witness = claimed.state.sendStartedAt === null ? undefined : await findWitness(mailbox, claimed);
    if (witness !== undefined) return { step: 'draft', witness };
    if (claimed.mime === undefined) return { step: 'draft', trouble: missing };
    const { draftId, threadId } = await mailbox.createDraft({ raw: claimed.mime, ...threadOf(claimed) });
    return { step: 'draft', made: { draftId, threadId } };
  },

  send: async (mailbox, claimed) => {
    const sent = await mailbox.sendDraft(draftOf(claimed));
    return { step: 'send', sent, rfcMessageId: await readAtOnce(mailbox, sent.messageId) };
  },

  send_once: async (mailbox, claimed) => {
    if (claimed.mime === undefined) return { step: 'send_once', trouble: missing };
    return { step: 'send_once', sent: await mailbox.sendMessage({ raw: claimed.mime, ...threadOf(claimed) }) };
  },

  reconcile: async (mailbox, claimed) => {
    // First the draft, then the witness: a send that takes effect in between shows as the witness.
    const draftExists = claimed.state.draftId !== null && (await mailbox.draftExists(claimed.state.draftId));
    return { step: 'reconcile', draftExists, witness: await findWitness(mailbox, claimed) };
  },

  discard: async (mailbox, claimed) => {
    const draft = await deleteDraft(mailbox, draftOf(claimed));
    const mayHaveLeft = draft === 'gone' && claimed.state.sendStartedAt !== null;
    return { step: 'discard', draft, witness: mayHaveLeft ? await findWitness(mailbox, claimed) : undefined };
  },

  read_back: async (mailbox, claimed) => {
    const messageId = await readBack(mailbox, claimed.state.providerMessageId ?? '');
    return { step: 'read_back', rfcMessageId: messageId ?? null };
  },
};

/** The Message-ID that the mailbox gave a sent message. */
const readBack = async (mailbox: Mailbox, sentId: string): Promise<string | undefined> =>
  messageIdOf((await mailbox.message(sentId)).raw);

/** One try, with the answer that it left already in hand: what fails here is read back later, by itself. */
async function readAtOnce(mailbox: Mailbox, sentId: string): Promise<string | undefined> {
  try {
    return await readBack(mailbox, sentId);
  } catch {
    return undefined;
  }
}

async function findWitness(mailbox: Mailbox, { state, sendToken }: Claimed): Promise<SentIds | undefined> {
  if (state.threadId === null) return undefined;
  try {
    return await mailbox.findSent({
      threadId: state.threadId,
      header: { name: SEND_TOKEN_HEADER, value: sendToken },
    });
  } catch (error) {
    // A thread that no longer exists holds no witness.
    if (error instanceof MailCallFailed && error.failure.kind === 'gone') return undefined;
    throw error;
  }
}

/** Deletes a draft; one that is not there is `gone`, and why is for the caller to find out. */
export async function deleteDraft(mailbox: Mailbox, draftId: string): Promise<'deleted' | 'gone'> {
  try {
    await mailbox.deleteDraft(draftId);
    return 'deleted';
  } catch (error) {
    if (error instanceof MailCallFailed && error.failure.kind === 'gone') return 'gone';
    throw error;
  }
}

const draftOf = ({ state }: Claimed): string => state.draftId ?? '';
/** The thread it belongs to; after a claimed send the row's thread may be that of a draft which is gone. */
const threadOf = ({ state, step }: Claimed) =>
  state.threadId === null || (step === 'draft' && state.sendStartedAt !== null) ? {} : { threadId: state.threadId };

function troubleOf(error: unknown, otherwise: 'retry_later' | 'unknown'): Trouble {
  if (error instanceof MailCallFailed) return error.failure;
  if (error instanceof ReconnectRequired) return { kind: 'reconnect_required', reason: error.message };
  return { kind: otherwise, reason: error instanceof Error ? error.message : 'the mailbox call failed' };
}
