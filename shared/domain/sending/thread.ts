/** What a mail that goes on with another carries, so that every reader shows the two as one conversation. */
export type Thread = { threadId: string | null; inReplyTo: string | null; references: string[]; subject: string };

const ID = /<[^<>\s]{1,990}>/g;
/** What fits the column's reader; the composer keeps the first and the newest. */
const MOST = 50;

const idsOf = (...lines: (string | null)[]): string[] => [...new Set(lines.flatMap((line) => line?.match(ID) ?? []))];

/** Pure. After one's own message: its thread, its id and its very subject, which Gmail asks for. */
export const threadOfOwn = (sent: {
  thread_id: string | null;
  rfc_message_id: string | null;
  references_header: string | null;
  subject: string;
}): Thread => ({
  threadId: sent.thread_id,
  inReplyTo: sent.rfc_message_id,
  references: idsOf(sent.references_header, sent.rfc_message_id).slice(-MOST),
  subject: sent.subject,
});

/** Pure. In answer to somebody else's: `Re:` once. */
export const threadOfAnswer = (reply: {
  thread_id: string | null;
  rfc_message_id: string | null;
  references_header: string | null;
  subject: string | null;
}): Thread => {
  const subject = (reply.subject ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const answered = /^re:/i.test(subject) ? subject : `Re: ${subject}`;
  return {
    threadId: reply.thread_id,
    inReplyTo: idsOf(reply.rfc_message_id)[0] ?? null,
    references: idsOf(reply.references_header, reply.rfc_message_id).slice(-MOST),
    subject: [...answered].slice(0, 500).join('').trim(),
  };
};
