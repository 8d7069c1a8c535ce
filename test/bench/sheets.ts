import { startSandboxGoogle } from '../../local/google/server.ts';
import type { Undo } from '../../local/stack/undo.ts';
import { googleSheets } from '../../shared/adapters/google/sheets.ts';
import type { SpreadsheetBook } from '../../shared/adapters/sheets/port.ts';
import { openDb } from '../../shared/db/client.ts';
import { syncSheet } from '../../shared/services/sheets/sync.ts';
import { signIn } from '../support/sandbox-google.ts';
import { benchDatabase } from './database.ts';
import { atMost, type Line, rounded } from './line.ts';

/** SHEET_ROWS=1000 for a quick run. */
const ROWS = Number(process.env.SHEET_ROWS ?? 5_000);
const CHANGED = Math.round(ROWS / 100);
const SCOPE = 'https://www.googleapis.com/auth/drive.file';

/** A spreadsheet of many applications of which 1 % changed: what is written, against writing all of it. */
export async function* sheets(undo: Undo): AsyncGenerator<Line> {
  const { client, urls } = await benchDatabase(undo);
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker }, max: 2 });
  undo.add('sheets pools', () => db.close());
  const google = await startSandboxGoogle();
  undo.add('sandbox Google', () => google.stop());
  const email = 'many@person.example';
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO users.users (email, name) VALUES ($1, 'Many') RETURNING id`,
    [email],
  );
  const userId = rows[0]?.id ?? '';
  const { access_token: token } = await signIn(google.url, email, ['openid', 'email', SCOPE]);
  await client.query(
    `INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, scope, account_id, expires_at)
     VALUES ($1, 'google', 'enc:v1:AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA', $2, 'many', now() + interval '1 hour')`,
    [userId, SCOPE],
  );
  await client.query(
    `INSERT INTO applications.applications (user_id, status, channel, origin, company_name, company_key, job_title, role_key, applied_at, notes)
     SELECT $1, 'sent', 'manual', 'person', 'Firm ' || n, 'firm' || n, 'Baker ' || n, 'baker' || n, now() - interval '9 days', 'Note ' || n
       FROM generate_series(1, $2::int) AS n`,
    [userId, ROWS],
  );
  await client.query(`INSERT INTO integrations.google_sheets (user_id, spreadsheet_id) VALUES ($1, '')`, [userId]);

  let written = { calls: 0, cells: 0, bytes: 0 };
  const counted = (book: SpreadsheetBook): SpreadsheetBook => ({
    ...book,
    write: async (id, tabs) => {
      const all = tabs.flatMap(({ updates, appends }) => [...updates, ...appends]).map(({ cells }) => [...cells]);
      written.calls += 1;
      written.cells += all.reduce((sum, cells) => sum + cells.length, 0);
      written.bytes += JSON.stringify(all).length;
      await book.write(id, tabs);
    },
  });
  const clock = { now: () => new Date() };
  const opened = googleSheets({ tokenFor: async () => token, now: clock.now, rootUrl: google.url });
  const refuse = async () => {
    throw new Error('No page is asked here.');
  };
  const deps = {
    ...{ db, clock, fetch: refuse },
    spreadsheets: { open: async (id: string) => counted(await opened.open(id)) },
  };
  const sync = async () => {
    written = { calls: 0, cells: 0, bytes: 0 };
    const started = performance.now();
    const done = await syncSheet(deps, { userId });
    if (done === undefined || done === 'failed') throw new Error(`The sync came to ${done}.`);
    return { ...written, rows: done.rows_written, ms: performance.now() - started };
  };
  const whole = await sync();
  await client.query(
    `UPDATE applications.applications SET notes = notes || '!' WHERE id IN (
       SELECT id FROM applications.applications WHERE user_id = $1 ORDER BY md5(id::text) LIMIT $2)`,
    [userId, CHANGED],
  );
  const changed = await sync();
  const quiet = await sync();
  yield {
    name: `sheet of ${ROWS} applications, 1 % changed, against all of it`,
    figure: changed.rows,
    unit: 'rows written',
    baseline: whole.rows,
    ratio: rounded(whole.rows / changed.rows),
    changed: CHANGED,
    calls: changed.calls,
    calls_whole: whole.calls,
    cells: changed.cells,
    cells_whole: whole.cells,
    bytes: changed.bytes,
    bytes_whole: whole.bytes,
    ms: rounded(changed.ms),
    ms_whole: rounded(whole.ms),
    ms_unchanged: rounded(quiet.ms),
    rows_unchanged: quiet.rows,
    ...atMost({
      rows: [changed.rows / CHANGED, 1],
      'share of the bytes': [changed.bytes / whole.bytes, 0.012],
      'rows without a change': [quiet.rows, 0],
    }),
  };
}
