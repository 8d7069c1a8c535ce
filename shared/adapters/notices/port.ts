import type { DigestFacts } from '../../domain/notices/digest.ts';

/** Where the reader of a notice goes on, and where they stop its kind. */
export type NoticeLinks = { openUrl: string | undefined; stopUrl: string | undefined };
/** A digest as HTML. */
export type WriteDigest = (facts: DigestFacts, links: NoticeLinks) => string;

/** A mail of the product itself to a person: never to an employer, never from the person's mailbox. */
export type Notice = {
  to: { name: string; email: string };
  subject: string;
  text: string;
  html?: string;
  /** Where this person stops notices of this kind, also with the one click of their mail program (RFC 8058). */
  stopUrl?: string;
  date: Date;
  /** Of its row: it makes the Message-ID, by which a mailbox that is read passes it over. */
  id: string;
};

/**
 * What a failed send means. `later`: it was refused for now and did not leave. `refused`: it never will. `unknown`: no
 * answer came after its words were handed over; it may have left, and is not sent again.
 */
export type NoticeFailure = 'later' | 'refused' | 'unknown';

export class NoticeFailed extends Error {
  readonly failure: NoticeFailure;
  constructor(failure: NoticeFailure, reason: string) {
    super(reason);
    this.name = 'NoticeFailed';
    this.failure = failure;
  }
}

/** Resolves when the mail server has taken the notice; throws NoticeFailed. */
export type SendNotice = (notice: Notice) => Promise<void>;
