/** A sent e-mail that a message may answer. */
export type SentEmail = {
  emailId: string;
  applicationId: string;
  rfcMessageId: string | undefined;
  threadId: string | undefined;
  sendToken: string | undefined;
};

/** What a message says about what it answers; ids with their angle brackets. */
export type Answering = {
  threadId: string;
  inReplyTo: readonly string[];
  references: readonly string[];
  /** Send tokens in the addresses it was sent to, or in the headers of a returned message. */
  sendTokens: readonly string[];
  /** Message-IDs of a returned message. */
  returned: readonly string[];
};

const MATCH_SIGNS = ['send_token', 'returned_message', 'in_reply_to', 'references', 'thread'] as const;
type MatchSign = (typeof MATCH_SIGNS)[number];
/**
 * Added: a hand-off has no e-mail of ours, so the company's system names what it confirms; a message without any mark of
 * ours is weighed by its evidence; and what stays open the person says.
 */
export const MATCHED_BY = [...MATCH_SIGNS, 'acknowledgement', 'evidence', 'person'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];
export type Match = { emailId: string | null; applicationId: string; sign: MatchedBy };

/**
 * The sent e-mail that the message answers, by the strongest sign it gives. A sign that points to two applications
 * decides nothing and the next one is asked; undefined when none decides.
 */
export const matchReply = (message: Answering, sent: readonly SentEmail[]): Match | undefined => {
  const has = (values: readonly string[], value: string | undefined): boolean =>
    value !== undefined && values.includes(value);
  const says: Record<MatchSign, (email: SentEmail) => boolean> = {
    send_token: ({ sendToken }) => has(message.sendTokens, sendToken),
    returned_message: ({ rfcMessageId }) => has(message.returned, rfcMessageId),
    in_reply_to: ({ rfcMessageId }) => has(message.inReplyTo, rfcMessageId),
    references: ({ rfcMessageId }) => has(message.references, rfcMessageId),
    thread: ({ threadId }) => threadId === message.threadId,
  };
  for (const sign of MATCH_SIGNS) {
    const found = sent.filter(says[sign]);
    const [first] = found;
    if (first !== undefined && found.every(({ applicationId }) => applicationId === first.applicationId)) {
      return { emailId: first.emailId, applicationId: first.applicationId, sign };
    }
  }
  return undefined;
};
