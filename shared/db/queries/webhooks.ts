import { type Selectable, sql } from 'kysely';
import type { WebhookEvent, WebhookOffReason } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

const TABLE = 'integrations.webhooks';
type Lists = { events: WebhookEvent[]; disabled_reason: WebhookOffReason | null };
export type WebhookRow = Omit<Selectable<DB['integrations.webhooks']>, keyof Lists> & Lists;

export const listWebhooks = (tx: UserTx): Promise<WebhookRow[]> =>
  tx.selectFrom(TABLE).selectAll().orderBy('created_at', 'desc').orderBy('id').$narrowType<Lists>().execute();

export const findWebhook = (tx: UserTx, id: string): Promise<WebhookRow | undefined> =>
  tx.selectFrom(TABLE).selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

export const insertWebhook = (
  tx: UserTx,
  row: { id: string; userId: string; url: string; events: readonly WebhookEvent[]; secret: string; now: Date },
): Promise<WebhookRow> =>
  tx
    .insertInto(TABLE)
    .values({
      id: row.id,
      user_id: row.userId,
      url: row.url,
      events: [...row.events],
      secret: row.secret,
      created_at: row.now,
    })
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

export type WebhookUpdate = Partial<
  Pick<
    WebhookRow,
    | 'url'
    | 'events'
    | 'secret'
    | 'former_secret'
    | 'former_secret_until'
    | 'is_active'
    | 'disabled_reason'
    | 'disabled_at'
    | 'failing_since'
  >
>;

/** Undefined when the person has no such webhook. */
export const updateWebhook = (tx: UserTx, id: string, change: WebhookUpdate): Promise<WebhookRow | undefined> =>
  tx
    .updateTable(TABLE)
    .set({ id, ...change })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirst();

export const deleteWebhook = async (tx: UserTx, id: string): Promise<boolean> =>
  (await tx.deleteFrom(TABLE).where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n;

/** Notes since when an address fails, keeping the earliest; null that it took something. */
export const noteFailing = async (tx: UserTx, id: string, at: Date | null): Promise<Date | null> => {
  const since = at === null ? sql`NULL` : sql`coalesce(failing_since, ${at})`;
  const done = await sql<{ failing_since: Date | null }>`
    UPDATE integrations.webhooks SET failing_since = ${since} WHERE id = ${id} RETURNING failing_since`.execute(tx);
  return done.rows[0]?.failing_since ?? null;
};
