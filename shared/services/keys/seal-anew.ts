import { type SecretBinding, SecretUnreadable, type TokenVault } from '../../adapters/crypto/port.ts';
import {
  replaceSecrets,
  replaceTokens,
  sealedOtherwise,
  sealedTokens,
  sealedWebhooks,
} from '../../db/queries/sealed.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { bindingOf as bindingOfWebhook } from '../webhooks/secret.ts';

const RUN = 'seal-anew';
const AT_ONCE = 200;
/** Well inside the function's time: the next run goes on. */
const WORK_MS = 20_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Seals what stands under a former token key with the newest one, person by person, while everything runs. Answers how
 * many values were sealed anew, how many no key opens (they stay as they are), and how many people were not come to in
 * this run: a former key may go once the last two are 0.
 */
export async function sealAnew(
  { db, clock, vault }: { db: Db; clock: Clock; vault: TokenVault },
  { requestId }: { requestId: string },
): Promise<{ sealed_anew_count: number; unreadable_secret_count: number; old_key_people_count: number }> {
  const until = clock.now().getTime() + WORK_MS;
  const done = { sealed_anew_count: 0, unreadable_secret_count: 0 };
  const next = (after: string) =>
    db.withSystem(RUN, (tx) => sealedOtherwise(tx, { version: vault.version, after, limit: AT_ONCE }));
  let people = await next(BEFORE_ALL);
  while (people.length > 0 && clock.now().getTime() < until) {
    for (const userId of people) {
      const { anew, unreadable } = await ofPerson({ db, vault }, { userId, requestId, reason: RUN });
      done.sealed_anew_count += anew;
      done.unreadable_secret_count += unreadable;
    }
    people = await next(people.at(-1) ?? BEFORE_ALL);
  }
  return { ...done, old_key_people_count: people.length };
}

const ofPerson = ({ db, vault }: { db: Db; vault: TokenVault }, ctx: UserContext) =>
  db.withUser(ctx, async (tx) => {
    const { userId } = ctx;
    const count = { anew: 0, unreadable: 0 };
    const again = <T extends string | null>(sealed: T, binding: SecretBinding): T | string => {
      if (sealed === null || vault.isNewest(sealed)) return sealed;
      try {
        const anew = vault.seal(vault.open(sealed, binding), binding);
        count.anew += 1;
        return anew;
      } catch (error) {
        if (!(error instanceof SecretUnreadable)) throw error;
        count.unreadable += 1;
        return sealed;
      }
    };
    for (const row of await sealedTokens(tx, userId)) {
      const { provider } = row;
      const before = count.anew;
      const access_token = again(row.access_token, { userId, provider, column: 'access_token' });
      const refresh_token = again(row.refresh_token, { userId, provider, column: 'refresh_token' });
      if (count.anew > before) await replaceTokens(tx, { ...row, access_token, refresh_token });
    }
    for (const row of await sealedWebhooks(tx, userId)) {
      const binding = bindingOfWebhook(userId, row.id);
      const before = count.anew;
      const secret = again(row.secret, binding);
      const former_secret = again(row.former_secret, binding);
      if (count.anew > before) await replaceSecrets(tx, { ...row, secret, former_secret });
    }
    return count;
  });
