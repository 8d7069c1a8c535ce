import { MailCallFailed } from '../../adapters/mail/port.ts';
import type { SpreadsheetBook, TabLayout } from '../../adapters/sheets/port.ts';
import { claimSheet, forgetRows, noteSheet, type SheetRow } from '../../db/queries/google_sheets.ts';
import { findPermission } from '../../db/queries/oauth_tokens.ts';
import { openConflicts } from '../../db/queries/sheet_conflicts.ts';
import { forgetTabs, knownRows } from '../../db/queries/sheet_rows.ts';
import { APPLICATION_STATUSES } from '../../domain/applications/lifecycle.ts';
import type { UserContext } from '../../domain/context.ts';
import { ReconnectRequired } from '../../domain/errors.ts';
import { capabilitiesOf, scopeList } from '../../domain/google-scopes.ts';
import { waitAfter } from '../../domain/interviews/event.ts';
import { ID_COLUMN, type SheetTab, SYNC_COLUMN, TAB_SPECS } from '../../domain/sheets/layout.ts';
import { placesOf, planRows } from '../../domain/sheets/plan.ts';
import type { SheetDeps } from './deps.ts';
import { sheetTables } from './rows.ts';
import { takeEdits } from './take-edits.ts';
import { writeRows } from './write-rows.ts';

export type Synced = { rows_written: number; edits_taken: number; conflicts: number };

/** The person has to connect again, or to ask for a new spreadsheet: looked at again after an hour. */
const HOPELESS_SECONDS = 3_600;
const DEFAULT_TITLE = 'JobHunt AI tracker';

/**
 * Brings the person's spreadsheet and their applications to the same: first what they changed there is taken over, then
 * what changed here is written. Undefined when another run has it; `failed` when Google did not let us, which is due
 * again later and said in last_error. Throws only when the database does.
 */
export async function syncSheet(deps: SheetDeps, ctx: UserContext): Promise<Synced | 'failed' | undefined> {
  const { db, clock } = deps;
  const claimed = await db.withUser(ctx, (tx) => claimSheet(tx, clock.now()));
  if (claimed === undefined) return undefined;
  try {
    const accountId = await allowed(deps, ctx);
    const book = await deps.spreadsheets.open(ctx.userId);
    const row = await existing(deps, ctx, claimed, book, accountId);
    if (row === undefined) return undefined;
    return await bringTogether(deps, ctx, row, book);
  } catch (error) {
    const failed = failureOf(error);
    if (failed === undefined) throw error;
    const seconds = failed.hopeless ? HOPELESS_SECONDS : waitAfter(claimed.failures, failed.afterSeconds);
    await db.withUser(ctx, (tx) =>
      noteSheet(tx, claimed, {
        failures: claimed.failures + 1,
        last_error: failed.reason,
        next_attempt_at: new Date(clock.now().getTime() + seconds * 1_000),
        lease_until: null,
      }),
    );
    return 'failed';
  }
}

/** Whose account it is. Throws ReconnectRequired without the right to keep a spreadsheet. */
async function allowed({ db }: SheetDeps, ctx: UserContext): Promise<string | null> {
  const permission = await db.withUser(ctx, (tx) => findPermission(tx, ctx.userId, 'google'));
  const rights = capabilitiesOf(scopeList(permission?.scope ?? null));
  if (permission === undefined || !rights.includes('sheets')) throw new ReconnectRequired('Google');
  return permission.account_id;
}

/** The row with a spreadsheet that is there: made now where it never was, or lies in an account that was left. */
async function existing(
  { db }: SheetDeps,
  ctx: UserContext,
  claimed: SheetRow,
  book: SpreadsheetBook,
  accountId: string | null,
): Promise<SheetRow | undefined> {
  const moved = claimed.account_id !== null && accountId !== null && claimed.account_id !== accountId;
  if (claimed.spreadsheet_id !== '' && !moved) return claimed;
  // An answer that was lost may have left one behind: it is looked for before another is made.
  const lost = claimed.making ? await book.find(claimed.id) : undefined;
  if (!claimed.making && !(await db.withUser(ctx, (tx) => noteSheet(tx, claimed, { making: true })))) return undefined;
  const made = lost ?? (await book.make(claimed.sheet_name ?? DEFAULT_TITLE, claimed.id));
  const place = { spreadsheet_id: made.id, spreadsheet_url: made.url, account_id: accountId };
  const held = await db.withUser(ctx, async (tx) => {
    if (lost === undefined) await forgetRows(tx, ctx.userId);
    return await noteSheet(tx, claimed, { ...place, making: false });
  });
  return held ? { ...claimed, ...place } : undefined;
}

/** Tabs that are gone are made anew, with all their rows. */
async function tabsOf(
  { db }: SheetDeps,
  ctx: UserContext,
  { spreadsheet_id: id }: SheetRow,
  book: SpreadsheetBook,
): Promise<TabLayout[]> {
  const found = await book.layout(id);
  const missing: SheetTab[] = TAB_SPECS.flatMap(({ key }) => (found.some((tab) => tab.key === key) ? [] : [key]));
  if (missing.length === 0) return found;
  await db.withUser(ctx, (tx) => forgetTabs(tx, missing));
  await book.addTabs(id, missing, APPLICATION_STATUSES);
  return await book.layout(id);
}

async function bringTogether(
  deps: SheetDeps,
  ctx: UserContext,
  row: SheetRow,
  book: SpreadsheetBook,
): Promise<Synced | undefined> {
  const { db, clock } = deps;
  const layouts = await tabsOf(deps, ctx, row, book);
  const asked = layouts.flatMap((tab) =>
    [ID_COLUMN, ...(tab.key === 'applications' ? ['status', 'notes', SYNC_COLUMN] : [])].flatMap((key) => {
      const column = tab.columns.get(key);
      return column === undefined ? [] : [{ tab: tab.key, key, title: tab.title, column }];
    }),
  );
  const read = await book.columns(row.spreadsheet_id, asked);
  const linesOf = (tab: SheetTab, key: string): string[] | undefined =>
    read[asked.findIndex((one) => one.tab === tab && one.key === key)];
  const places = new Map(layouts.map(({ key }) => [key, placesOf(linesOf(key, ID_COLUMN) ?? [])]));

  const before = await db.withUser(ctx, async (tx) => ({
    known: await knownRows(tx),
    ...(await sheetTables(tx, ctx, [], clock.now())),
  }));
  const knownIn = (tab: SheetTab, rows = before.known) =>
    new Map(rows.filter((one) => one.tab === tab).map((one) => [one.row_id, one]));
  const edits = await takeEdits(deps, ctx, before.applications, knownIn('applications'), (id) => {
    const at = places.get('applications')?.get(id);
    if (at === undefined) return undefined;
    const cell = (key: string) => {
      const lines = linesOf('applications', key);
      return lines === undefined ? undefined : (lines[at] ?? '');
    };
    return { status: cell('status'), notes: cell('notes'), sync: cell(SYNC_COLUMN) };
  });

  const readAt = clock.now();
  const after = await db.withUser(ctx, async (tx) => ({
    known: await knownRows(tx),
    ...(await sheetTables(tx, ctx, await openConflicts(tx), readAt)),
  }));
  const plans = TAB_SPECS.flatMap((spec) => {
    const layout = layouts.find(({ key }) => key === spec.key);
    if (layout === undefined) return [];
    const known = knownIn(spec.key, after.known);
    for (const id of spec.key === 'applications' ? edits.rewrite : []) {
      const one = known.get(id);
      if (one !== undefined) known.set(id, { ...one, row_hash: null });
    }
    const plan = planRows(spec, after.rows.get(spec.key) ?? [], known, places.get(spec.key) ?? new Map());
    return [{ spec, layout, plan }];
  });
  const wrote = await writeRows(deps, ctx, row, book, plans);
  if (wrote === undefined) return undefined;
  await db.withUser(ctx, (tx) =>
    noteSheet(tx, row, {
      last_sync_at: readAt,
      ...(wrote.whole ? {} : { asked: true }),
      failures: 0,
      last_error: null,
      next_attempt_at: readAt,
      lease_until: null,
    }),
  );
  return { rows_written: wrote.rows, edits_taken: edits.taken, conflicts: edits.conflicts };
}

const GONE = 'The spreadsheet is not there any more, or not for the connected account. Ask for a new one.';

/** Undefined for what is no answer of Google. */
function failureOf(
  error: unknown,
): { reason: string; hopeless: boolean; afterSeconds: number | undefined } | undefined {
  if (error instanceof ReconnectRequired) return { reason: error.message, hopeless: true, afterSeconds: undefined };
  if (!(error instanceof MailCallFailed)) return undefined;
  const { failure } = error;
  if (failure.kind === 'retry_later') {
    return { reason: failure.reason, hopeless: false, afterSeconds: failure.retryAfterSeconds };
  }
  const hopeless = failure.kind !== 'unknown';
  return { reason: failure.kind === 'gone' ? GONE : failure.reason, hopeless, afterSeconds: undefined };
}
