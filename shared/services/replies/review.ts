import type { FindTimes } from '../../adapters/times/port.ts';
import type { ExtractedData, ReplyDetail, ReviewReply } from '../../contracts/reply.ts';
import { changeReply, lockReply, type ReplyRow } from '../../db/queries/email_responses.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { ReplyMessage } from '../../domain/replies/message.ts';
import { extract } from './extract.ts';
import { mayAsk } from './extract-said.ts';
import { follow } from './follow.ts';
import { messageOf } from './parts.ts';
import { beforeReview, movedBy } from './undo-review.ts';
import { extractedOf, toReplyDetail } from './view.ts';

export type ReviewDeps = { db: Db; clock: Clock; findTimes: FindTimes };

/**
 * The person says what a reply is, and what follows from it happens, as far as the application's lifecycle lets them
 * move it. Saying the same again changes nothing. Throws NotFound, and Conflict while the reply is still unread.
 */
export async function reviewReply(
  { db, clock, findTimes }: ReviewDeps,
  ctx: UserContext,
  replyId: string,
  { classification }: ReviewReply,
): Promise<ReplyDetail> {
  return await db.withUser(ctx, async (tx) => {
    const row = await lockReply(tx, replyId);
    if (row === undefined) throw new NotFound('reply');
    if (row.suggestions !== null) throw new Conflict('Say first which application the message is about.');
    if (row.processed_at === null) throw new Conflict('The reply is just being read: decide in a minute.');
    if (row.classified_by === 'person' && row.classification === classification) return toReplyDetail(row);
    const followed = row.review_status === 'not_needed' && row.classification === classification;
    const message = messageOf(row);
    const extracted = extractedAs(findTimes, row, message, classification, await personsZone(tx));
    const follows = () =>
      follow(tx, row, { classification, extracted, calendar: message.calendar }, 'person', clock.now());
    const moved = followed ? undefined : await movedBy(tx, row.application_id, follows);
    const reply = await changeReply(tx, row.id, {
      classification,
      extracted_data: extracted,
      confidence_score: 1,
      classified_by: 'person',
      review_status: row.classification === classification ? 'confirmed' : 'corrected',
      model_due_at: null,
      before_review: beforeReview(row, moved),
    });
    return toReplyDetail(reply);
  });
}

/** What the first tier took for something else was not searched for what this class holds. What that tier said stays. */
const extractedAs = (
  findTimes: FindTimes,
  row: ReplyRow,
  message: ReplyMessage,
  classification: ReviewReply['classification'],
  zone: string,
): ExtractedData => {
  const kept = extractedOf(row);
  if (!mayAsk(classification) || row.classification === classification) return kept;
  const decision = {
    classification,
    firm: true,
    confidence: 1,
    decided_by: kept.decided_by ?? 'nobody',
    evidence: kept.evidence,
  };
  const found = extract(findTimes, message, decision, { receivedAt: row.received_at, zone });
  return { ...found, first_classification: kept.first_classification, model: kept.model };
};
