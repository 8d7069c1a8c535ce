import fc from 'fast-check';
import * as z from 'zod';
import { Book } from '../../local/google/sheets/model.ts';
import { googleSheets, googleSpreadsheets } from '../../shared/adapters/google/sheets.ts';
import { MailCallFailed } from '../../shared/adapters/mail/port.ts';
import { beginSheet } from '../../shared/db/queries/google_sheets.ts';
import { TAB_SPECS } from '../../shared/domain/sheets/layout.ts';
import { readConflicts, resolveConflict } from '../../shared/services/sheets/conflicts.ts';
import { syncSheets } from '../../shared/services/sheets/dispatch.ts';
import { askSheet, readSheet, writeSheet } from '../../shared/services/sheets/settings.ts';
import { syncSheet } from '../../shared/services/sheets/sync.ts';
import { applicationDeps } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { sandboxGoogle, signIn } from '../support/sandbox-google.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const google = sandboxGoogle();
const SCOPE = 'https://www.googleapis.com/auth/drive.file';
const { fetch: askPage } = applicationDeps(database).deps;

let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead) };
const tokens = new Map<string, string>();
const spreadsheets = () =>
  googleSheets({ tokenFor: async (userId) => tokens.get(userId) ?? '', now: clock.now, rootUrl: google().url });
const deps = () => ({ db, clock, spreadsheets: spreadsheets(), fetch: askPage });

type Cells = Record<string, string>;
/** A person with a connected account, some applications, and hands on their spreadsheet. */
async function person(count = 3) {
  const user = await createUser();
  const ctx = { userId: user.id };
  const { access_token: token } = await signIn(google().url, user.email, ['openid', 'email', SCOPE]);
  tokens.set(user.id, token);
  await sql(
    `INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, scope, account_id, expires_at)
     VALUES ($1, 'google', 'enc:v1:AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA', $2, $3, now() + interval '1 hour')`,
    [user.id, SCOPE, user.id],
  );
  await sql(
    `INSERT INTO applications.applications (user_id, status, channel, origin, company_name, company_key, job_title, role_key, applied_at, notes, created_at)
     SELECT $1, 'sent', 'manual', 'person', 'Firm ' || n, 'firm' || n, 'Baker ' || n, 'baker' || n, now() - interval '9 days', 'Note ' || n,
            now() - make_interval(secs => 1000000 - n)
       FROM generate_series(1, $2::int) AS n`,
    [user.id, count],
  );
  await writeSheet(deps(), ctx, { sheet_name: null, is_active: true, sync_frequency_minutes: 5 });
  const sync = async () => {
    // Whatever the last failure put off is due again.
    await sql('UPDATE integrations.google_sheets SET next_attempt_at = $2 WHERE user_id = $1', [user.id, clock.now()]);
    return await syncSheet(deps(), ctx);
  };
  const bookId = async () => {
    const [row] = await sql<{ spreadsheet_id: string }>(
      'SELECT spreadsheet_id FROM integrations.google_sheets WHERE user_id = $1',
      [user.id],
    );
    return row?.spreadsheet_id ?? '';
  };
  const at = async (path: string, body: unknown) => {
    const answer = await fetch(`${google().url}/v4/spreadsheets/${await bookId()}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);
  };
  const book = async () =>
    Book.parse(
      JSON.parse(
        google().control.store.get(
          z.object({ body: z.string() }),
          'select body from spreadsheets where id = ?',
          await bookId(),
        )?.body ?? '',
      ),
    );
  const tab = async (title: string) => {
    const found = (await book()).sheets.find((one) => one.title === title);
    if (found === undefined) throw new Error(`no tab ${title}`);
    return found;
  };
  /** The lines of a tab by the headings they stand under. */
  const lines = async (title = 'Applications'): Promise<Cells[]> => {
    const { rows } = await tab(title);
    const text = (cell: unknown) => {
      const [value] = Object.values(z.record(z.string(), z.unknown()).nullish().parse(cell) ?? {});
      return value === undefined ? '' : String(value);
    };
    const [head = [], ...rest] = rows;
    return rest.map((cells) => Object.fromEntries(head.map((name, index) => [text(name), text(cells[index])])));
  };
  const requests = (...all: unknown[]) => at(':batchUpdate', { requests: all });
  /** Types into the cell of the application's line under the heading. */
  const type = async (company: string, heading: string, value: string) => {
    const { rows } = await tab('Applications');
    const has = (cell: unknown, words: string) => JSON.stringify(cell) === JSON.stringify({ stringValue: words });
    const column = rows[0]?.findIndex((cell) => has(cell, heading)) ?? -1;
    const line = rows.findIndex((cells) => cells.some((cell) => has(cell, company)));
    const range = `Applications!${String.fromCharCode(65 + column)}${line + 1}`;
    await at('/values:batchUpdate', { valueInputOption: 'RAW', data: [{ range, values: [[value]] }] });
  };
  const line = async (company: string) => (await lines()).find(({ Company }) => Company === company);
  const stored = async (company: string) =>
    (
      await sql<{ id: string; status: string; notes: string | null }>(
        'SELECT id, status, notes FROM applications.applications WHERE user_id = $1 AND company_name = $2',
        [user.id, company],
      )
    )[0];
  const change = (company: string, set: string) =>
    sql(`UPDATE applications.applications SET ${set} WHERE user_id = $1 AND company_name = $2`, [user.id, company]);
  const conflicts = async () =>
    (await readConflicts(deps(), ctx, { limit: 100, cursor: undefined, state: undefined })).items;
  return { user, ctx, sync, bookId, book, tab, lines, line, requests, type, stored, change, conflicts };
}
const writes = () => google().control.faults.calls()['sheets.spreadsheets.batchUpdate'] ?? 0;

test('a spreadsheet is made once, with its tabs, charts and list of statuses, and says what is here', async () => {
  const { sync, lines, book, user, ctx } = await person();
  await sql(
    `INSERT INTO applications.interviews (application_id, scheduled_at, interview_type, interviewer_name)
     SELECT id, '2026-12-01T15:00:00Z', 'technical', 'Dana Kerr' FROM applications.applications WHERE user_id = $1 AND company_name = 'Firm 2'`,
    [user.id],
  );
  await sql(
    `INSERT INTO applications.offers (application_id, salary_offered_minor, salary_currency, salary_period, status)
     SELECT id, 7250050, 'EUR', 'year', 'pending' FROM applications.applications WHERE user_id = $1 AND company_name = 'Firm 3'`,
    [user.id],
  );
  expect(await sync()).toMatchObject({ rows_written: 3 + 1 + 1 + 7 + 1, edits_taken: 0, conflicts: 0 });
  expect((await lines()).map(({ Company, Status, Notes }) => [Company, Status, Notes])).toEqual([
    ['Firm 1', 'sent', 'Note 1'],
    ['Firm 2', 'sent', 'Note 2'],
    ['Firm 3', 'sent', 'Note 3'],
  ]);
  expect(await lines('Interviews')).toMatchObject([{ Company: 'Firm 2', When: '2026-12-01 07:00', With: 'Dana Kerr' }]);
  expect(await lines('Offers')).toMatchObject([{ Company: 'Firm 3', Salary: '72500.5', Currency: 'EUR', Per: 'year' }]);
  expect((await lines('Funnel')).map(({ Stage, Applications }) => [Stage, Applications]).slice(0, 2)).toEqual([
    ['created', '3'],
    ['sent', '3'],
  ]);
  const extras = (await book()).sheets.flatMap(({ title, extras: all }) => all.map(({ kind }) => `${title} ${kind}`));
  expect(extras).toEqual(expect.arrayContaining(['Funnel chart', 'Months chart', 'Applications dataValidation']));
  const before = writes();
  expect(await sync()).toMatchObject({ rows_written: 0 });
  expect(writes()).toBe(before);
  expect(await readSheet({ db }, ctx)).toMatchObject({ problem: null, open_conflicts: 0, removed_rows: 0 });
});

test('of many applications only those that changed are written, in one call', async () => {
  const { sync, change, line } = await person(60);
  await sync();
  const before = writes();
  await change('Firm 7', `notes = 'Other words'`);
  await change('Firm 59', `deadline = '2026-12-24'`);
  expect(await sync()).toMatchObject({ rows_written: 2 });
  expect(writes() - before).toBe(1);
  expect(await line('Firm 7')).toMatchObject({ Notes: 'Other words' });
  expect(await line('Firm 59')).toMatchObject({ Deadline: '2026-12-24' });
});

test('notes and an allowed status come back from the spreadsheet, once; a refused one stands beside with its reason', async () => {
  const { sync, type, line, stored, conflicts, ctx } = await person();
  await sync();
  await type('Firm 1', 'Notes', 'They bake at night\nand pay well');
  await type('Firm 1', 'Status', 'Interviewing');
  await type('Firm 2', 'Status', 'delivered');
  await type('Firm 3', 'Status', 'hopeful');
  expect(await sync()).toMatchObject({ edits_taken: 2, conflicts: 2 });
  expect(await stored('Firm 1')).toMatchObject({ status: 'interviewing', notes: 'They bake at night\nand pay well' });
  expect(await line('Firm 1')).toMatchObject({ Status: 'interviewing', 'Not taken over': '' });
  expect(await stored('Firm 2')).toMatchObject({ status: 'sent' });
  const told = await line('Firm 2');
  expect(told?.Status).toBe('sent');
  expect(told?.['Not taken over']).toMatch(/status here was “delivered”: An application that is sent cannot become/);
  expect((await line('Firm 3'))?.['Not taken over']).toMatch(/“hopeful”: There is no such status/);
  expect((await conflicts()).map(({ field, sheet_value, state }) => [field, sheet_value, state])).toEqual([
    ['status', 'hopeful', 'open'],
    ['status', 'delivered', 'open'],
  ]);
  expect(await sync()).toMatchObject({ rows_written: 0, edits_taken: 0, conflicts: 0 });
  // Emptied in the spreadsheet, it is dealt with.
  await type('Firm 3', 'Not taken over', '');
  await sync();
  expect(await readSheet({ db }, ctx)).toMatchObject({ open_conflicts: 1 });
  expect((await line('Firm 3'))?.['Not taken over']).toBe('');
});

test('when both sides changed the notes, neither is lost, and the person decides', async () => {
  const { sync, type, line, stored, conflicts, change, ctx } = await person();
  await sync();
  await type('Firm 1', 'Notes', 'Typed there');
  await change('Firm 1', `notes = 'Typed here'`);
  expect(await sync()).toMatchObject({ edits_taken: 0, conflicts: 1 });
  expect(await stored('Firm 1')).toMatchObject({ notes: 'Typed here' });
  expect(await line('Firm 1')).toMatchObject({ Notes: 'Typed here' });
  const [conflict] = await conflicts();
  expect(conflict).toMatchObject({
    field: 'notes',
    sheet_value: 'Typed there',
    own_value: 'Typed here',
    state: 'open',
  });
  await resolveConflict(deps(), ctx, conflict?.id ?? '', { keep: 'sheet' });
  await expect(resolveConflict(deps(), ctx, conflict?.id ?? '', { keep: 'own' })).rejects.toThrow(
    'It was taken already.',
  );
  await sync();
  expect(await line('Firm 1')).toMatchObject({ Notes: 'Typed there', 'Not taken over': '' });
  // The same words on both sides are no conflict, and later changes are measured from them.
  await type('Firm 2', 'Notes', 'Same');
  await change('Firm 2', `notes = 'Same'`);
  expect(await sync()).toMatchObject({ conflicts: 0 });
  await type('Firm 2', 'Notes', 'Then more');
  expect(await sync()).toMatchObject({ edits_taken: 1, conflicts: 0 });
  expect(await stored('Firm 2')).toMatchObject({ notes: 'Then more' });
});

test('sorted rows, moved, inserted and deleted columns and renamed tabs are survived', async () => {
  const { sync, requests, tab, type, stored, change, lines } = await person(5);
  await sync();
  const { sheetId } = await tab('Applications');
  const columns = (startIndex: number, endIndex: number) => ({ sheetId, dimension: 'COLUMNS', startIndex, endIndex });
  await requests(
    {
      sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] },
    },
    { moveDimension: { source: columns(2, 3), destinationIndex: 9 } },
    { insertDimension: { range: columns(0, 2) } },
    { deleteDimension: { range: columns(9, 10) } },
    { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 4 } } },
  );
  await type('Firm 4', 'Notes', 'Found again');
  await requests({ updateSheetProperties: { properties: { sheetId, title: "Sam's hunt" }, fields: 'title' } });
  await change('Firm 2', `status = 'rejected'`);
  await sql(
    `INSERT INTO applications.applications (user_id, status, channel, origin, company_name, company_key, job_title, role_key)
     SELECT user_id, 'draft', 'manual', 'person', 'Firm 6', 'firm6', 'Baker', 'b6' FROM applications.applications WHERE id = $1`,
    [(await stored('Firm 1'))?.id],
  );
  expect(await sync()).toMatchObject({ edits_taken: 1, conflicts: 0 });
  expect(await stored('Firm 4')).toMatchObject({ notes: 'Found again' });
  const found = (await lines("Sam's hunt")).filter(({ Company }) => Company !== '');
  expect(found.map(({ Company, Status }) => `${Company} ${Status}`)).toEqual([
    ...['Firm 5 sent', 'Firm 4 sent', 'Firm 3 sent', 'Firm 2 rejected', 'Firm 1 sent', 'Firm 6 draft'],
  ]);
  expect(Object.keys(found[0] ?? {})).not.toContain('Tags');
});

test('a row deleted there is not deleted here and comes back only when asked for; a deleted tab is made anew', async () => {
  const { sync, requests, tab, stored, lines, change, ctx } = await person(4);
  await sync();
  const { sheetId } = await tab('Applications');
  await requests({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
  await change('Firm 2', `notes = 'Still here'`);
  await sync();
  expect((await lines()).map(({ Company }) => Company)).toEqual(['Firm 1', 'Firm 3', 'Firm 4']);
  expect(await stored('Firm 2')).toMatchObject({ notes: 'Still here' });
  expect(await askSheet(deps(), ctx, { restore_rows: false, make_new: false })).toMatchObject({ removed_rows: 1 });
  await askSheet(deps(), ctx, { restore_rows: true, make_new: false });
  await sync();
  expect((await lines()).map(({ Company }) => Company)).toEqual(['Firm 1', 'Firm 3', 'Firm 4', 'Firm 2']);
  await requests({ deleteSheet: { sheetId } });
  await sync();
  expect((await lines()).map(({ Company }) => Company)).toEqual(['Firm 1', 'Firm 2', 'Firm 3', 'Firm 4']);
});

test('no word becomes a formula, and hostile answers change nothing here', async () => {
  const { sync, change, book, stored, ctx, lines } = await person(2);
  await change(
    'Firm 1',
    `company_name = '=HYPERLINK("https://evil.example","x")', notes = '+1+2', tags = '{"@SUM(A1)"}'`,
  );
  await sync();
  expect(JSON.stringify(await book())).not.toContain('formulaValue');
  expect((await lines())[0]).toMatchObject({ Company: '=HYPERLINK("https://evil.example","x")', Notes: '+1+2' });
  const { faults } = google().control;
  for (const kind of [
    'too_many_requests',
    'user_rate_limit',
    'server_error',
    'unavailable',
    'nonsense',
    'reset_before',
  ] as const) {
    faults.order({ call: 'sheets.spreadsheets.get', kind });
    expect([kind, await sync()]).toEqual([kind, 'failed']);
    faults.order({ call: 'sheets.values.batchGet', kind });
    expect([kind, await sync()]).toEqual([kind, 'failed']);
  }
  for (const kind of ['forbidden', 'not_found'] as const) {
    faults.order({ call: 'sheets.spreadsheets.get', kind });
    expect(await sync()).toBe('failed');
    const [row] = await sql<{ wait: number }>(
      'SELECT extract(epoch FROM next_attempt_at - $2::timestamptz)::int AS wait FROM integrations.google_sheets WHERE user_id = $1',
      [ctx.userId, clock.now()],
    );
    expect(row?.wait).toBeGreaterThan(3_500);
  }
  expect((await readSheet({ db }, ctx)).problem).toMatch(/Ask for a new one/);
  expect(await sync()).toMatchObject({ rows_written: 0, edits_taken: 0, conflicts: 0 });
  expect(await stored('Firm 2')).toMatchObject({ status: 'sent', notes: 'Note 2' });
});

test('answers that were lost leave one spreadsheet and each row once', async () => {
  const { sync, lines, user, bookId, change } = await person(3);
  const { faults, store } = google().control;
  faults.order({ call: 'sheets.spreadsheets.create', kind: 'drop_after' });
  expect(await sync()).toBe('failed');
  faults.order({ call: 'sheets.spreadsheets.batchUpdate', kind: 'drop_after' });
  expect(await sync()).toBe('failed');
  faults.order({ call: 'sheets.spreadsheets.batchUpdate', kind: 'drop_after', skip: 0 });
  expect(await sync()).toBe('failed');
  expect(await sync()).toMatchObject({ conflicts: 0 });
  expect((await lines()).map(({ Company }) => Company)).toEqual(['Firm 1', 'Firm 2', 'Firm 3']);
  const made = store.all(
    z.object({ id: z.string() }),
    'select id from spreadsheets where account = ?',
    user.email.toLowerCase(),
  );
  expect(made).toEqual([{ id: await bookId() }]);
  // A change whose write was not answered: what differs is written again, nothing is asked about.
  await change('Firm 2', `status = 'responded'`);
  faults.order({ call: 'sheets.spreadsheets.batchUpdate', kind: 'error_after' });
  expect(await sync()).toBe('failed');
  expect(await sync()).toMatchObject({ conflicts: 0 });
});

test('rows that moved in the moment of writing are written right by the next run, and no value is taken for an edit', async () => {
  const { sync, change, lines, ctx, stored } = await person(3);
  await sync();
  await change('Firm 1', `notes = 'Mine'`);
  const inner = await spreadsheets().open(ctx.userId);
  const access = tokens.get(ctx.userId) ?? '';
  const racing = {
    open: async () => ({
      ...inner,
      write: async (...[id, tabs]: Parameters<typeof inner.write>) => {
        const [layout] = await inner.layout(id);
        const range = { sheetId: layout?.sheetId, startRowIndex: 1 };
        const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }];
        await fetch(`${google().url}/v4/spreadsheets/${id}:batchUpdate`, {
          method: 'POST',
          headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json' },
          body: JSON.stringify({ requests: [{ sortRange: { range, sortSpecs } }] }),
        });
        await inner.write(id, tabs);
      },
    }),
  };
  expect(await syncSheet({ ...deps(), spreadsheets: racing }, ctx)).toMatchObject({ rows_written: 1 });
  expect((await lines()).map(({ Company }) => Company)).toEqual(['Firm 1', 'Firm 2', 'Firm 1']);
  await sync();
  const now = (await lines()).map(({ Company, Notes }) => `${Company}: ${Notes}`).sort();
  expect(now).toEqual(['Firm 1: Mine', 'Firm 2: Note 2', 'Firm 3: Note 3']);
  expect(await stored('Firm 3')).toMatchObject({ notes: 'Note 3' });
});

test('the schedule takes on what is due by its rhythm, by a change and by being asked, and no ended permission', async () => {
  const { ctx, change, user } = await person(1);
  // Others' spreadsheets of this file are none of it.
  await sql('UPDATE integrations.google_sheets SET is_active = false WHERE user_id <> $1', [user.id]);
  expect(await syncSheets(deps())).toMatchObject({ done: 1, failed: 0 });
  expect(await syncSheets(deps())).toMatchObject({ done: 0 });
  ahead += 6 * 60_000;
  expect(await syncSheets(deps())).toMatchObject({ done: 1, rows_written: 0 });
  const past = "now() - interval '1 second'";
  await sql(
    `UPDATE integrations.google_sheets SET last_sync_at = ${past}, next_attempt_at = ${past} WHERE user_id = $1`,
    [user.id],
  );
  ahead = 0;
  await change('Firm 1', `notes = 'Changed'`);
  expect(await syncSheets(deps())).toMatchObject({ done: 1, rows_written: 1 });
  await askSheet(deps(), ctx, { restore_rows: false, make_new: true });
  expect(await syncSheets(deps())).toMatchObject({ done: 1 });
  await askSheet(deps(), ctx, { restore_rows: false, make_new: false });
  await sql(`UPDATE integrations.oauth_tokens SET status = 'reconnect_required' WHERE user_id = $1`, [user.id]);
  expect(await syncSheets(deps())).toMatchObject({ done: 0, failed: 0 });
});

test('a permission that is given takes away what the spreadsheet waited and complained for', async () => {
  const { user, ctx, sync } = await person(1);
  await sql(`UPDATE integrations.oauth_tokens SET scope = 'openid' WHERE user_id = $1`, [user.id]);
  expect(await sync()).toBe('failed');
  expect(await readSheet({ db }, ctx)).toMatchObject({ connected: false, problem: expect.stringContaining('Connect') });
  await sql('UPDATE integrations.oauth_tokens SET scope = $2 WHERE user_id = $1', [user.id, SCOPE]);
  await db.withUser(ctx, (tx) => beginSheet(tx, user.id));
  expect(await readSheet({ db }, ctx)).toMatchObject({ connected: true, problem: null });
  expect(await syncSheet(deps(), ctx)).toMatchObject({ rows_written: expect.any(Number) });
});

test('whatever stands in a cell comes back as it was written', async () => {
  const { ctx, sync, bookId, tab } = await person(1);
  await sync();
  const inner = await spreadsheets().open(ctx.userId);
  const { sheetId } = await tab('Interviews');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }),
      async (texts) => {
        const id = await bookId();
        await inner.write(id, [
          {
            sheetId,
            updates: texts.map((text, index) => ({ at: index + 1, cells: new Map([[3, text]]) })),
            appends: [],
          },
        ]);
        const [column = []] = await inner.columns(id, [{ title: 'Interviews', column: 3 }]);
        expect(column.slice(1, texts.length + 1)).toEqual(texts);
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
  expect(TAB_SPECS.every(({ columns }) => columns.at(-1)?.key === 'id')).toBe(true);
  const wrong = googleSpreadsheets({ token: async () => 'no-such-token', rootUrl: google().url, now: clock.now });
  await expect(wrong.layout(await bookId())).rejects.toBeInstanceOf(MailCallFailed);
});
