import type { NewOffer, Offer, OfferPatch, OfferQuery } from '../../contracts/offer.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import { lockApplication } from '../../db/queries/applications.ts';
import { jsonText } from '../../db/queries/json.ts';
import {
  changeOffer,
  deleteOffer,
  findOffer,
  insertOffer,
  listOffers,
  type OfferRow,
} from '../../db/queries/offers.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import { mayMove } from '../../domain/applications/lifecycle.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { moveApplication } from '../applications/move.ts';
import { toOffer } from './view.ts';

type Deps = { db: Db; clock: Clock };

/** Throws NotFound. */
export async function ownOffer(tx: UserTx, id: string): Promise<OfferRow> {
  const row = await findOffer(tx, id);
  if (row === undefined) throw new NotFound('offer');
  return row;
}

const columnsOf = ({ benefits, ...figures }: OfferPatch) => ({
  ...figures,
  ...(benefits === undefined ? {} : { benefits: jsonText(benefits) }),
});

const NOTHING_SENT = ['draft', 'queued', 'withdrawn'];

/**
 * The person puts an offer down; the application becomes `offered` where it may. Throws NotFound, and Conflict for an
 * application that never left or has an offer.
 */
export const createOffer = (
  { db, clock }: Deps,
  ctx: UserContext,
  { application_id: applicationId, ...figures }: NewOffer,
): Promise<Offer> =>
  db.withUser(ctx, async (tx) => {
    const application = await lockApplication(tx, applicationId);
    if (application === undefined) throw new NotFound('application');
    if (NOTHING_SENT.includes(application.status)) {
      throw new Conflict(`The application is ${application.status}: there is no offer before it was sent.`);
    }
    const id = await insertOffer(tx, { ...columnsOf(figures), application_id: applicationId });
    if (id === undefined) throw new Conflict('The application has an offer already: change that one.');
    const now = clock.now();
    const description = 'You put an offer down.';
    const metadata = { offer_id: id };
    if (mayMove(application.status, 'offered', 'person')) {
      const move = { to: 'offered', actor: 'person', activity: 'offer_received', description, metadata } as const;
      await moveApplication(tx, application, move, now);
    } else {
      const activity = { application_id: applicationId, activity_type: 'offer_received', description } as const;
      await insertActivity(tx, { ...activity, metadata, created_at: now });
    }
    return toOffer(await ownOffer(tx, id));
  });

/** Newest first. */
export const allOffers = (
  { db }: { db: Db },
  ctx: UserContext,
  { status, application_id: applicationId }: OfferQuery,
): Promise<{ items: Offer[] }> =>
  db.withUser(ctx, async (tx) => {
    const rows = await listOffers(tx, { applicationId, statuses: status === undefined ? undefined : [status] });
    return { items: rows.map(toOffer) };
  });

/** Throws NotFound. */
export const readOffer = ({ db }: { db: Db }, ctx: UserContext, id: string): Promise<Offer> =>
  db.withUser(ctx, async (tx) => toOffer(await ownOffer(tx, id)));

/** Changes what is given; another currency takes the figures that are not given with it away. Throws NotFound. */
export const patchOffer = ({ db }: { db: Db }, ctx: UserContext, id: string, patch: OfferPatch): Promise<Offer> =>
  db.withUser(ctx, async (tx) => {
    const row = await ownOffer(tx, id);
    await changeOffer(tx, row.id, columnsOf(patch));
    return toOffer(await ownOffer(tx, id));
  });

/** Takes what a message was read as for the offer's figures. Throws NotFound, and Conflict where nothing is proposed. */
export const confirmOffer = ({ db }: { db: Db }, ctx: UserContext, id: string): Promise<Offer> =>
  db.withUser(ctx, async (tx) => {
    const { proposed, benefits } = toOffer(await ownOffer(tx, id));
    if (proposed === null) throw new Conflict('No message proposes figures for this offer.');
    const { salary_offered_minor: salary, salary_currency: currency, salary_period: period } = proposed;
    await changeOffer(tx, id, {
      ...(salary === null || currency === null || period === null
        ? {}
        : { salary_currency: currency, salary_period: period, salary_offered_minor: salary }),
      ...(proposed.signing_bonus_minor === null ? {} : { signing_bonus_minor: proposed.signing_bonus_minor }),
      ...(proposed.start_date === null ? {} : { start_date: proposed.start_date }),
      ...(proposed.expiry_date === null ? {} : { expiry_date: proposed.expiry_date }),
      ...(proposed.terms.length === 0 || benefits.length > 0 ? {} : { benefits: jsonText(proposed.terms) }),
      email_response_id: proposed.reply_id,
      proposed: null,
    });
    return toOffer(await ownOffer(tx, id));
  });

/** Removes an offer that was none; its application stays where it is. Throws NotFound. */
export const removeOffer = ({ db }: { db: Db }, ctx: UserContext, id: string): Promise<void> =>
  db.withUser(ctx, async (tx) => {
    const row = await ownOffer(tx, id);
    await deleteOffer(tx, row.id);
  });
