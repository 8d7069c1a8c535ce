import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

const TABLE = 'integrations.google_sheets';
export type SheetRow = Selectable<DB[typeof TABLE]>;
export type SheetValues = Pick<SheetRow, 'sheet_name' | 'is_active' | 'sync_frequency_minutes'>;

/** Longer than one run may take. */
const LEASE_SECONDS = 180;

export const findSheet = (tx: UserTx): Promise<SheetRow | undefined> =>
  tx.selectFrom(TABLE).selectAll().executeTakeFirst();

/** Puts the settings in the place of the former ones; the spreadsheet itself stays, or is made by the next run. */
export const saveSheet = async (tx: UserTx, userId: string, values: SheetValues, now: Date): Promise<void> => {
  const change = { ...values, asked: true, next_attempt_at: now };
  await tx
    .insertInto(TABLE)
    .values({ user_id: userId, spreadsheet_id: '', ...change })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(change))
    .execute();
};

/** A tracker with the schema's defaults, unless the person has or had one. */
export const beginSheet = async (tx: UserTx, userId: string): Promise<void> => {
  await tx
    .insertInto(TABLE)
    .values({ user_id: userId, spreadsheet_id: '' })
    .onConflict((conflict) =>
      conflict
        .column('user_id')
        .doUpdateSet({ asked: true, failures: 0, last_error: null, next_attempt_at: sql`now()` }),
    )
    .execute();
};

export const deleteSheet = async (tx: UserTx, userId: string): Promise<void> => {
  await tx.deleteFrom('integrations.sheet_rows').where('user_id', '=', userId).execute();
  await tx.deleteFrom(TABLE).where('user_id', '=', userId).execute();
};

/** Has it brought up to date within a minute, whatever its rhythm. False when there is none. */
export const askForSync = async (tx: UserTx, now: Date): Promise<boolean> =>
  (await tx.updateTable(TABLE).set({ asked: true, next_attempt_at: now }).executeTakeFirst()).numUpdatedRows > 0n;

/**
 * People whose spreadsheet is due: asked for, its rhythm has come round, or something of theirs changed since it was
 * last read; the longest waiting first.
 */
export const dueSheets = async (tx: SystemTx, now: Date, limit: number): Promise<string[]> =>
  (
    await sql<{ user_id: string }>`
    SELECT s.user_id
      FROM integrations.google_sheets AS s
      JOIN integrations.oauth_tokens AS t ON t.user_id = s.user_id AND t.provider = 'google' AND t.status = 'active'
      JOIN users.users AS u ON u.id = s.user_id AND u.is_active AND u.deleted_at IS NULL
     WHERE s.is_active AND s.next_attempt_at <= ${now}::timestamptz
       AND (s.lease_until IS NULL OR s.lease_until <= ${now}::timestamptz)
       AND (s.asked OR s.failures > 0 OR s.last_sync_at IS NULL
         OR s.last_sync_at <= ${now}::timestamptz - make_interval(mins => s.sync_frequency_minutes)
         OR EXISTS (SELECT FROM applications.applications AS a WHERE a.user_id = s.user_id AND a.updated_at > s.last_sync_at)
         OR EXISTS (SELECT FROM applications.applications AS a JOIN applications.interviews AS i ON i.application_id = a.id
                     WHERE a.user_id = s.user_id AND i.updated_at > s.last_sync_at)
         OR EXISTS (SELECT FROM applications.applications AS a JOIN applications.offers AS o ON o.application_id = a.id
                     WHERE a.user_id = s.user_id AND o.updated_at > s.last_sync_at))
     ORDER BY s.last_sync_at NULLS FIRST, s.user_id LIMIT ${limit}`.execute(tx)
  ).rows.map(({ user_id }) => user_id);

/** Takes it for three minutes; undefined when another run has it, or it is not used. */
export const claimSheet = (tx: UserTx, now: Date): Promise<SheetRow | undefined> =>
  tx
    .updateTable(TABLE)
    .set(({ eb }) => ({
      lease_until: new Date(now.getTime() + LEASE_SECONDS * 1_000),
      lease_fence: eb('lease_fence', '+', '1'),
      // Whoever asks from now on is served by the next run.
      asked: false,
    }))
    .where('is_active', '=', true)
    .where('next_attempt_at', '<=', now)
    .where(({ eb, or }) => or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .returningAll()
    .executeTakeFirst();

type Claimed = Pick<SheetRow, 'id' | 'lease_fence'>;
type Noted = Partial<
  Pick<
    SheetRow,
    | 'spreadsheet_id'
    | 'spreadsheet_url'
    | 'account_id'
    | 'making'
    | 'asked'
    | 'last_sync_at'
    | 'failures'
    | 'last_error'
    | 'next_attempt_at'
    | 'lease_until'
  >
>;

/** Writes down how far a run has come; false when its claim was lost. */
export const noteSheet = async (tx: UserTx, { id, lease_fence }: Claimed, what: Noted): Promise<boolean> => {
  const done = await tx
    .updateTable(TABLE)
    .set({ ...what, ...(what.last_error == null ? {} : { last_error: what.last_error.slice(0, 500) }) })
    .where('id', '=', id)
    .where('lease_fence', '=', lease_fence)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

/** Another spreadsheet knows nothing of what was written into the former one. */
export const forgetRows = async (tx: UserTx, userId: string): Promise<void> => {
  await tx.deleteFrom('integrations.sheet_rows').where('user_id', '=', userId).execute();
};

/** The former spreadsheet is left alone; the next run makes another. A run under way loses its claim. */
export const forgetSpreadsheet = async (tx: UserTx): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set(({ eb }) => ({
      spreadsheet_id: '',
      spreadsheet_url: null,
      account_id: null,
      making: false,
      failures: 0,
      last_error: null,
      lease_until: null,
      lease_fence: eb('lease_fence', '+', '1'),
    }))
    .execute();
};
