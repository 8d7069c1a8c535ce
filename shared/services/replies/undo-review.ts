import * as z from 'zod';
import { ExtractedData, type ReplyDetail } from '../../contracts/reply.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import { findApplication, lockApplication, updateApplication } from '../../db/queries/applications.ts';
import { changeReply, lockReply, type ReplyRow } from '../../db/queries/email_responses.ts';
import { dropOpenTimes } from '../../db/queries/interview_proposals.ts';
import { changeInterview, interviewsOf } from '../../db/queries/interviews.ts';
import { dropUnconfirmedOffer } from '../../db/queries/offers.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import { APPLICATION_STATUSES } from '../../domain/applications/lifecycle.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { CLASSIFIERS, RESPONSE_CLASSES, REVIEW_STATUSES } from '../../domain/enums.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { toReplyDetail } from './view.ts';

const Standing = z.object({
  status: z.enum(APPLICATION_STATUSES),
  response_received_at: z.coerce.date().nullable(),
  interview_ids: z.array(z.uuid()),
});
type Standing = z.infer<typeof Standing>;
/** What the column before_review holds: the reply as it was, and how its application stood before and after. */
const Before = z.object({
  classification: z.enum(RESPONSE_CLASSES).nullable(),
  confidence_score: z.string().nullable(),
  classified_by: z.enum(CLASSIFIERS).nullable(),
  review_status: z.enum(REVIEW_STATUSES),
  extracted_data: ExtractedData,
  moved: z.object({ from: Standing, to: Standing }).nullable(),
});
type Moved = z.infer<typeof Before>['moved'];

const standing = async (tx: UserTx, applicationId: string): Promise<Standing | undefined> => {
  const application = await findApplication(tx, applicationId);
  if (application === undefined) return undefined;
  const interview_ids = (await interviewsOf(tx, applicationId)).map(({ id }) => id);
  return { status: application.status, response_received_at: application.response_received_at, interview_ids };
};

/** Does `act`, and says how the application stood before and after it. */
export const movedBy = async (tx: UserTx, applicationId: string | null, act: () => Promise<void>): Promise<Moved> => {
  const from = applicationId === null ? undefined : await standing(tx, applicationId);
  await act();
  const to = applicationId === null ? undefined : await standing(tx, applicationId);
  return from === undefined || to === undefined ? null : { from, to };
};

/** What undoing goes back to: the state before the person's first word, also when they change their mind in between. */
export const beforeReview = (row: ReplyRow, moved: Moved | undefined): z.infer<typeof Before> => {
  const earlier = Before.safeParse(row.before_review).data;
  const path = moved ?? null;
  if (earlier !== undefined) {
    const from = earlier.moved?.from ?? path?.from;
    const to = path?.to ?? earlier.moved?.to;
    return { ...earlier, moved: from === undefined || to === undefined ? null : { from, to } };
  }
  return {
    classification: row.classification,
    confidence_score: row.confidence_score,
    classified_by: row.classified_by,
    review_status: row.review_status,
    extracted_data: ExtractedData.parse(row.extracted_data ?? {}),
    moved: path,
  };
};

/**
 * Takes the person's word about a reply back: it is again what the tiers said, and its application is where it was, unless
 * it has gone on since. Interviews that the word put down are called off. Throws NotFound, and Conflict where there is
 * nothing to take back.
 */
export const undoReview = (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  replyId: string,
): Promise<ReplyDetail> =>
  db.withUser(ctx, async (tx) => {
    const row = await lockReply(tx, replyId);
    if (row === undefined) throw new NotFound('reply');
    const before = Before.safeParse(row.before_review).data;
    if (before === undefined) throw new Conflict('You have said nothing about this reply that could be taken back.');
    const { moved, ...reply } = before;
    if (moved !== null && row.application_id !== null)
      await moveBack(tx, row.application_id, row.id, moved, clock.now());
    return toReplyDetail(await changeReply(tx, row.id, { ...reply, before_review: null }));
  });

async function moveBack(
  tx: UserTx,
  applicationId: string,
  replyId: string,
  { from, to }: NonNullable<Moved>,
  now: Date,
): Promise<void> {
  const application = await lockApplication(tx, applicationId);
  if (application === undefined) return;
  const made = to.interview_ids.filter((id) => !from.interview_ids.includes(id));
  for (const { id, email_response_id, status } of await interviewsOf(tx, applicationId)) {
    const open = status === 'scheduled' || status === 'rescheduled';
    if (made.includes(id) && email_response_id === replyId && open)
      await changeInterview(tx, id, { status: 'cancelled' });
  }
  // What it was read as beside: times that were proposed, an offer that nobody confirmed.
  await dropOpenTimes(tx, replyId);
  await dropUnconfirmedOffer(tx, replyId);
  // It has gone on since, by another reply or by the person: that stands.
  if (application.status !== to.status) return;
  const { status, response_received_at } = from;
  await updateApplication(tx, application.id, { status, response_received_at, last_activity_at: now });
  await insertActivity(tx, {
    application_id: application.id,
    activity_type: 'status_changed',
    description: 'What you said of a reply was taken back.',
    metadata: { reply_id: replyId, from: application.status, to: status, actor: 'person' },
    created_at: now,
  });
}
