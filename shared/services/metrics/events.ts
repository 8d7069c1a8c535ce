import type { Consents, NewEvents } from '../../contracts/events.ts';
import { giveConsent, hasConsent, insertEvents, listConsents, takeConsentBack } from '../../db/queries/user_events.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import type { ConsentPurpose } from '../../domain/enums.ts';
import { Forbidden } from '../../domain/errors.ts';
import { networkOf } from '../../domain/privacy/network.ts';

type Deps = { db: Db; clock: Clock };

/**
 * Keeps how the product was used, with the consent of the person alone; of the address the network, of the referrer the
 * origin. Throws Forbidden without consent.
 */
export const keepEvents = ({ db, clock }: Deps, ctx: UserContext, { events }: NewEvents): Promise<number> =>
  db.withUser(ctx, async (tx) => {
    if (!(await hasConsent(tx, ctx.userId, 'usage'))) {
      throw new Forbidden('Agree first: PUT /v1/me/consents/usage.', { purpose: 'usage' });
    }
    const now = clock.now().getTime();
    const at = (told: string | undefined): Date => {
      const instant = told === undefined ? now : Date.parse(told);
      return new Date(instant > now || instant < now - DAY_MS ? now : instant);
    };
    await insertEvents(
      tx,
      events.map(({ event_type, event_data, occurred_at, referrer }) => ({
        user_id: ctx.userId,
        session_id: ctx.sessionId ?? null,
        event_type,
        event_data: JSON.stringify(event_data),
        ip_address: networkOf(ctx.ip) ?? null,
        user_agent: ctx.userAgent?.replaceAll('\0', '').slice(0, 500) ?? null,
        referrer: referrer === undefined ? null : new URL(referrer).origin,
        created_at: at(occurred_at),
      })),
    );
    return events.length;
  });

export const readConsents = async ({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<Consents> => ({
  items: (await db.withUser(ctx, (tx) => listConsents(tx, ctx.userId))).map(({ purpose, given_at }) => ({
    purpose,
    given_at: given_at.toISOString(),
  })),
});

/** Said twice, the first stands. */
export const agree = ({ db, clock }: Deps, ctx: UserContext, purpose: ConsentPurpose): Promise<void> =>
  db.withUser(ctx, (tx) => giveConsent(tx, ctx.userId, purpose, clock.now()));

/** Takes a consent back, and with it what was kept by it. */
export const disagree = ({ db }: Pick<Deps, 'db'>, ctx: UserContext, purpose: ConsentPurpose): Promise<void> =>
  db.withUser(ctx, (tx) => takeConsentBack(tx, ctx.userId, purpose));
