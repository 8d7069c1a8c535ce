import type { SealsQuery, SealsVerified } from '../../contracts/audit.ts';
import { checkSeals, headSeal, sealOf } from '../../db/queries/audit_seals.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden } from '../../domain/errors.ts';
import { archiveDays } from './seal.ts';

const RUN = 'verify-audit-logs';

/**
 * Checks up to a hundred seals of the trail after a number, and tells the first that does not hold. A seal that was written
 * down elsewhere proves that the chain was not made anew. Throws Forbidden for everybody but an operator.
 */
export async function verifySeals(
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { after, limit, head_number, head_seal }: SealsQuery,
): Promise<SealsVerified> {
  if (!(await db.withUser(ctx, (tx) => isOperator(tx, ctx.userId)))) {
    throw new Forbidden('This is for the operators of this deployment.');
  }
  const now = clock.now();
  const { found, head, known } = await db.withSystem(RUN, async (tx) => ({
    found: await checkSeals(tx, { after, limit, now, keptDays: archiveDays() }),
    head: await headSeal(tx),
    known: head_number === undefined ? undefined : await sealOf(tx, head_number),
  }));
  const broken = found.find(({ fault }) => fault !== null);
  const last = found.at(-1);
  return {
    checked: broken === undefined ? found.length : found.indexOf(broken),
    first_broken:
      broken === undefined
        ? null
        : {
            number: Number(broken.number),
            fault: broken.fault ?? '',
            from_at: broken.from_at.toISOString(),
            to_at: broken.to_at.toISOString(),
          },
    next_after: last !== undefined && broken === undefined && found.length === limit ? Number(last.number) : null,
    head: head ?? null,
    kept_head:
      head_seal === undefined ? null : known === undefined ? 'missing' : known === head_seal ? 'same' : 'other',
  };
}
