import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { FetchRefused } from '../../adapters/http/port.ts';
import type { Webhook, WebhookChange, WebhookWithSecret, WebhookWrite } from '../../contracts/webhook.ts';
import { deleteWebhook, findWebhook, insertWebhook, listWebhooks, updateWebhook } from '../../db/queries/webhooks.ts';
import { DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, LimitReached, NotFound } from '../../domain/errors.ts';
import type { WebhookDeps } from './deps.ts';
import { bindingOf, newWebhookSecret } from './secret.ts';
import { viewWebhook } from './view.ts';

const MOST = 10;
/** How long the former secret signs beside the new one. */
const FORMER_SECRET_DAYS = 1;

type Shown = z.input<typeof Webhook>;
type WithSecret = z.input<typeof WebhookWithSecret>;

const refuse = ({ poster }: Pick<WebhookDeps, 'poster'>, url: string): void => {
  try {
    poster.check(url);
  } catch (error) {
    if (error instanceof FetchRefused) throw new InvalidInput([{ field: 'url', message: error.message }]);
    throw error;
  }
};

export const ownWebhooks = ({ db }: Pick<WebhookDeps, 'db'>, ctx: UserContext): Promise<{ items: Shown[] }> =>
  db.withUser(ctx, async (tx) => ({ items: (await listWebhooks(tx)).map(viewWebhook) }));

/** One of the person's webhooks. Throws NotFound. */
export async function readWebhook({ db }: Pick<WebhookDeps, 'db'>, ctx: UserContext, id: string): Promise<Shown> {
  const row = await db.withUser(ctx, (tx) => findWebhook(tx, id));
  if (row === undefined) throw new NotFound('webhook');
  return viewWebhook(row);
}

/** Adds an address. Its secret is shown this once. Throws InvalidInput for one that will never be asked, and LimitReached. */
export function addWebhook(
  deps: WebhookDeps,
  ctx: UserContext,
  { url, events }: z.output<typeof WebhookWrite>,
): Promise<WithSecret> {
  refuse(deps, url);
  const [id, secret] = [randomUUID(), newWebhookSecret()];
  return deps.db.withUser(ctx, async (tx) => {
    if ((await listWebhooks(tx)).length >= MOST) {
      throw new LimitReached(`You have ${MOST} webhooks: delete one that you no longer use.`, { most: MOST });
    }
    const sealed = deps.vault.seal(secret, bindingOf(ctx.userId, id));
    const row = { id, userId: ctx.userId, url, events: [...new Set(events)], secret: sealed, now: deps.clock.now() };
    return { ...viewWebhook(await insertWebhook(tx, row)), secret };
  });
}

/** Changes a webhook, or switches it on or off; what waited for it goes on when it is on again. Throws NotFound. */
export async function changeWebhook(
  deps: WebhookDeps,
  ctx: UserContext,
  id: string,
  { url, events, is_active }: z.output<typeof WebhookChange>,
): Promise<Shown> {
  if (url !== undefined) refuse(deps, url);
  const now = deps.clock.now();
  const on = { is_active: true, disabled_reason: null, disabled_at: null, failing_since: null };
  const off = { is_active: false, disabled_reason: 'by_person', disabled_at: now } as const;
  const row = await deps.db.withUser(ctx, (tx) =>
    updateWebhook(tx, id, {
      ...(url === undefined ? {} : { url }),
      ...(events === undefined ? {} : { events: [...new Set(events)] }),
      ...(is_active === undefined ? {} : is_active ? on : off),
    }),
  );
  if (row === undefined) throw new NotFound('webhook');
  return viewWebhook(row);
}

/** Gives a webhook a new secret, shown this once; the former signs beside it for a day. Throws NotFound. */
export function rotateWebhook(deps: WebhookDeps, ctx: UserContext, id: string): Promise<WithSecret> {
  const secret = newWebhookSecret();
  return deps.db.withUser(ctx, async (tx) => {
    const former = await findWebhook(tx, id);
    const row =
      former &&
      (await updateWebhook(tx, id, {
        secret: deps.vault.seal(secret, bindingOf(ctx.userId, id)),
        former_secret: former.secret,
        former_secret_until: new Date(deps.clock.now().getTime() + FORMER_SECRET_DAYS * DAY_MS),
      }));
    if (row === undefined) throw new NotFound('webhook');
    return { ...viewWebhook(row), secret };
  });
}

/** Deletes a webhook with its tellings. Throws NotFound. */
export async function removeWebhook({ db }: Pick<WebhookDeps, 'db'>, ctx: UserContext, id: string): Promise<void> {
  if (!(await db.withUser(ctx, (tx) => deleteWebhook(tx, id)))) throw new NotFound('webhook');
}
