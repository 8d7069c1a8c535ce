import type { ReplyReader } from '../../adapters/openai/reply-port.ts';
import type { FindTimes } from '../../adapters/times/port.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import { changeReply, lockReply } from '../../db/queries/email_responses.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import type { Classification } from '../../domain/replies/classes.ts';
import { classify } from '../../domain/replies/classify.ts';
import { needsReview } from '../../domain/replies/follow-up.ts';
import { cancelByCalendar } from './book-calendar.ts';
import { recordBounce } from './bounce.ts';
import { recordComplaint } from './complaint.ts';
import { extract } from './extract.ts';
import { follow } from './follow.ts';
import { complaintOf, isUnvouched, messageOf } from './parts.ts';

export type ClassifyDeps = {
  db: Db;
  clock: Clock;
  findTimes: FindTimes;
  /** The second tier; without it what the rules leave waits for the person alone. */
  reader?: ReplyReader | undefined;
};

/**
 * Reads one stored reply and does what follows, in one transaction under the row's lock. Undefined when there is
 * nothing to do: the reply was read before, is gone, or never was.
 */
export async function classifyReply(
  { db, clock, findTimes, reader }: ClassifyDeps,
  ctx: UserContext,
  replyId: string,
): Promise<{ classification: Classification; review: boolean } | undefined> {
  return await db.withUser(ctx, async (tx) => {
    const row = await lockReply(tx, replyId);
    if (row === undefined || row.processed_at !== null) return undefined;
    const now = clock.now();
    const message = messageOf(row);
    const decision = classify(message);
    // Whom it is from is only what it says itself: it moves nothing before the person has looked.
    const unvouched = isUnvouched(row);
    const review = unvouched || needsReview(decision);
    const zone = await personsZone(tx);
    const extracted = extract(findTimes, message, decision, { receivedAt: row.received_at, zone });
    const { classification, confidence } = decision;
    const reply = await changeReply(tx, row.id, {
      classification,
      confidence_score: confidence,
      extracted_data: extracted,
      processed_at: now,
      classified_by: 'deterministic',
      review_status: review ? 'needed' : 'not_needed',
      // It waits for the person from now on, whatever becomes of the model.
      model_due_at: review && !unvouched && reader !== undefined ? now : null,
    });
    if (extracted.bounce_reason !== undefined && !unvouched) {
      const { bounce_reason: reason, bounce_kind: kind } = extracted;
      const bounce = { reason, kind, failed: message.delivery?.recipient };
      await recordBounce(tx, reply, bounce, now);
    }
    if (!unvouched) await cancelByCalendar(tx, reply, message.calendar, now);
    if (complaintOf(row) && !unvouched) await recordComplaint(tx, reply, now);
    if (!review) await follow(tx, reply, { classification, extracted, calendar: message.calendar }, 'reply', now);
    if (review && reply.application_id !== null) {
      await insertActivity(tx, {
        application_id: reply.application_id,
        activity_type: 'needs_review',
        description: 'A reply came that you should read: say what it is.',
        metadata: { reply_id: reply.id, suggested: classification },
        created_at: now,
      });
    }
    return { classification, review };
  });
}
