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
};

/**
 * The messages that came since the last reading. Where there is no history to go on from, or Gmail has dropped it, the
 * messages since `lastSeen` are listed instead; the place to go on from is then taken before the list, so that nothing
 * falls between.
 */
export async function collect(
  mailbox: Mailbox,
  { historyId, lastSeen }: { historyId: string | null; lastSeen: Date },
): Promise<Collected> {
  if (historyId !== null) {
    try {
      return { ...(await mailbox.historySince(historyId)), truncated: false };
    } catch (error) {
      if (!(error instanceof MailCallFailed) || error.failure.kind !== 'gone') throw error;
    }
  }
  const { historyId: now } = await mailbox.address();
  const newestFirst = await mailbox.listSince(new Date(lastSeen.getTime() - OVERLAP_MS), LIST_LIMIT);
  return { messageIds: newestFirst.reverse(), historyId: now, truncated: newestFirst.length >= LIST_LIMIT };
}
