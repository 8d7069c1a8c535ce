import { type Mailbox, MailCallFailed } from '../../adapters/mail/port.ts';

/** How many messages are looked through when the history is lost: some weeks of a busy mailbox. */
export const LIST_LIMIT = 2_000;
/** Gmail may show a message after the time it bears; history is lost rarely enough to look a whole day back. */
const OVERLAP_MS = 24 * 3_600_000;

export type Collected = {
  /** Oldest first. */
  messageIds: string[];
  /** Where the next reading begins, once these are stored. */
  historyId: string;
  /** More messages may have come in than were looked through. */
  truncated: boolean;
  /** The list stood in for history that was not there. */
  inPlaceOfHistory: boolean;
};

/** Oldest first. */
const list = async (mailbox: Mailbox, lastSeen: Date): Promise<string[]> =>
  (await mailbox.listSince(new Date(lastSeen.getTime() - OVERLAP_MS), LIST_LIMIT)).reverse();

/**
 * The messages that came since the last reading. Where there is no history to go on from, or Gmail has dropped it, the
 * messages since `lastSeen` are listed instead; the place to go on from is then taken before the list, so that nothing
 * falls between. Gmail's list may lag behind its history, so some
 * time after it stood in it is asked once more (`listToo`).
 */
export async function collect(
  mailbox: Mailbox,
  { historyId, lastSeen, listToo }: { historyId: string | null; lastSeen: Date; listToo: boolean },
): Promise<Collected> {
  if (historyId !== null) {
    try {
      const since = await mailbox.historySince(historyId);
      const listed = listToo ? await list(mailbox, lastSeen) : [];
      const messageIds = [...new Set([...listed, ...since.messageIds])];
      return { ...since, messageIds, truncated: false, inPlaceOfHistory: false };
    } catch (error) {
      if (!(error instanceof MailCallFailed) || error.failure.kind !== 'gone') throw error;
    }
  }
  const { historyId: now } = await mailbox.address();
  const messageIds = await list(mailbox, lastSeen);
  return { messageIds, historyId: now, truncated: messageIds.length >= LIST_LIMIT, inPlaceOfHistory: true };
}
