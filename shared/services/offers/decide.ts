import type { DecidedOffer, OfferDecision } from '../../contracts/offer.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import { findSender } from '../../db/queries/application_material.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { changeOffer, type OfferRow } from '../../db/queries/offers.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import { mayMove } from '../../domain/applications/lifecycle.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import type { OfferStatus } from '../../domain/enums.ts';
import { Conflict } from '../../domain/errors.ts';
import { type OfferAnswer, offerAnswerText } from '../../domain/offers/answer.ts';
import { assertOfferMove } from '../../domain/offers/lifecycle.ts';
import { withdrawIn } from '../applications/withdraw.ts';
import { draftEmail } from '../emails/draft.ts';
import { toEmail } from '../emails/view.ts';
import { toOffer } from './view.ts';
import { ownOffer } from './write.ts';

const BECOMES: Readonly<Record<OfferDecision['decision'], OfferStatus>> = {
  accept: 'accepted',
  negotiate: 'negotiating',
  decline: 'declined',
  reopen: 'pending',
};

/**
 * The person decides on an offer. Accepting lives on the offer: the application stays `offered`; declining withdraws it.
 * Nothing is sent; an answer is drafted where they ask for it. The same decision again changes nothing. Throws NotFound
 * and Conflict, naming the moves that are allowed or what an answer lacks.
 */
export const decideOffer = (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  id: string,
  { decision, draft_answer: wantsAnswer }: OfferDecision,
): Promise<DecidedOffer> =>
  db.withUser(ctx, async (tx) => {
    const now = clock.now();
    // Two decisions at once: the second sees what the first has made of it.
    await lockPerson(tx, ctx.userId);
    const before = await ownOffer(tx, id);
    const to = BECOMES[decision];
    assertOfferMove(before.status, to);
    // Drafted first: it threads to the application as it was.
    const email = wantsAnswer && decision !== 'reopen' ? await answer(tx, ctx, before, decision, now) : undefined;
    if (before.status !== to) {
      if (to === 'declined') await withdrawWith(tx, before, now);
      await changeOffer(tx, id, { status: to, decided_at: to === 'pending' ? null : now });
      await insertActivity(tx, {
        application_id: before.application_id,
        activity_type: 'note',
        description: `The offer is ${to}.`,
        metadata: { offer_id: id, from: before.status, to },
        created_at: now,
      });
    }
    return { offer: toOffer(await ownOffer(tx, id)), email: email ?? null };
  });

async function withdrawWith(tx: UserTx, { application_id: id }: OfferRow, now: Date): Promise<void> {
  const application = await findApplication(tx, id);
  if (application !== undefined && mayMove(application.status, 'withdrawn', 'person')) await withdrawIn(tx, id, now);
}

async function answer(tx: UserTx, ctx: UserContext, offer: OfferRow, said: OfferAnswer, now: Date) {
  const { email_response_id: replyId, application_id: applicationId } = offer;
  if (replyId === null) {
    throw new Conflict('No message made this offer, so there is none to answer: decide without draft_answer.');
  }
  const sender = await findSender(tx);
  const body = offerAnswerText(said, { role: offer.job_title, signature: sender?.name ?? null });
  const mail = { type: 'response', application_id: applicationId, reply_id: replyId, body } as const;
  return toEmail(await draftEmail(tx, ctx, mail, now));
}
