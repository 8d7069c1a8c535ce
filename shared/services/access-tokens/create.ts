import type * as z from 'zod';
import type { AccessTokenWrite, NewAccessToken } from '../../contracts/access-token.ts';
import { countLiveTokens, insertToken } from '../../db/queries/access_tokens.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import { hashOf } from '../sessions/secrets.ts';
import { tokenBody } from './body.ts';
import { newToken } from './secret.ts';

/** Living tokens of one person: more than anybody can keep apart. */
const MOST = 25;

/** Makes a token, shown this once: its hash alone is kept. Throws LimitReached beyond 25 that live. */
export const createAccessToken = (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { name, scopes, expires_in_days }: z.output<typeof AccessTokenWrite>,
): Promise<z.input<typeof NewAccessToken>> => {
  const now = clock.now();
  const token = newToken();
  return db.withUser(ctx, async (tx) => {
    if ((await countLiveTokens(tx, now)) >= MOST) {
      throw new LimitReached(`You have ${MOST} access tokens: revoke one that you no longer use.`, { most: MOST });
    }
    const row = await insertToken(tx, {
      userId: ctx.userId,
      name,
      scopes: [...new Set(scopes)].sort(),
      tokenHash: hashOf(token),
      endsWith: token.slice(-4),
      now,
      expiresAt: new Date(now.getTime() + expires_in_days * DAY_MS),
    });
    return { ...tokenBody(row, now), token };
  });
};
