import { randomBytes } from 'node:crypto';
import { type ForwardingAddress, type NewForwardingAddress, StoredConfirmation } from '../../contracts/forwarding.ts';
import { deleteForwarding, findForwarding, saveForwarding } from '../../db/queries/forwarding_addresses.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { hashOf } from '../sessions/secrets.ts';

type Deps = { db: Db; clock: Clock; inboundDomain: string | undefined };

/** 128 random bits in letters that no mail server changes the case of to another word. */
const newLocalPart = (): string => `in-${randomBytes(16).toString('hex')}`;

/**
 * Makes the person's forwarding address, shown this once: only its hash is kept. A former one holds no more. Throws
 * Conflict where this deployment takes no mail in.
 */
export async function openForwarding(
  { db, clock, inboundDomain }: Deps,
  ctx: UserContext,
): Promise<NewForwardingAddress> {
  if (inboundDomain === undefined) {
    throw new Conflict('This deployment takes no mail in: its operator has to set INBOUND_MAIL_DOMAIN.');
  }
  const local = newLocalPart();
  const row = await db.withUser(ctx, (tx) =>
    saveForwarding(tx, { userId: ctx.userId, tokenHash: hashOf(local), now: clock.now() }),
  );
  return { address: `${local}@${inboundDomain}`, created_at: row.created_at.toISOString() };
}

/** Whether there is one, when mail last came, and what Gmail asks. Throws NotFound. */
export async function readForwarding({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<ForwardingAddress> {
  const row = await db.withUser(ctx, (tx) => findForwarding(tx));
  if (row === undefined) throw new NotFound('forwarding address');
  return {
    created_at: row.created_at.toISOString(),
    last_mail_at: row.last_mail_at?.toISOString() ?? null,
    confirmation: StoredConfirmation.safeParse(row.confirmation).data ?? null,
  };
}

/** Takes the address back: mail to it is dropped from now on. Safe to ask twice. */
export const closeForwarding = ({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<void> =>
  db.withUser(ctx, (tx) => deleteForwarding(tx, ctx.userId));
