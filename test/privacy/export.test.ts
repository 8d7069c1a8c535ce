import { unzipSync } from 'fflate';
import { readCsv } from '../../shared/adapters/csv/csv.ts';
import { archivedName } from '../../shared/domain/privacy/file-names.ts';
import { EXPORTED, LEFT_OUT } from '../../shared/domain/privacy/person-tables.ts';
import { fillPerson } from '../db/rows.ts';
import { testDatabase } from '../support/database.ts';
import { privacyDesk } from '../support/privacy-desk.ts';

const database = await testDatabase();
const { sql } = database;
const { api, server, files, exports, schedule, deliver, signedIn, ask, look } = await privacyDesk(database);
const queued = () => (server.inspectQueue('export-person')?.messages.ready ?? []).map(({ body }) => JSON.parse(body));

async function person() {
  const ids = await fillPerson(sql);
  await sql('DELETE FROM users.data_exports WHERE user_id = $1', [ids.user]);
  await sql(`UPDATE users.resumes SET parse_status = 'parsed', file_name = $2 WHERE id = $1`, [
    ids.resume,
    '../../etc/My "CV".pdf',
  ]);
  await files.write(`${ids.user}/${ids.resume}`, Buffer.from('the resume itself'), 'application/pdf');
  await sql(`UPDATE communications.emails SET mime = 'Subject: as it left', mime_sha256 = $2 WHERE id = $1`, [
    ids.email,
    'a'.repeat(64),
  ]);
  return { ids, token: await signedIn({ id: ids.user }) };
}
type Person = Awaited<ReturnType<typeof person>>;

async function unpacked({ ids, token }: Person): Promise<Record<string, string>> {
  const { id } = await ask(token);
  await deliver(ids.user, id);
  const { status, download } = await look(token, id);
  expect(status).toBe('ready');
  const bytes = new Uint8Array(await (await fetch(download?.url ?? '')).arrayBuffer());
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]),
  );
}
const rowsOf = (zip: Record<string, string>, table: string): Record<string, unknown>[] =>
  JSON.parse(zip[`tables/${table}.json`] ?? 'null');

test('the file has JSON and CSV of every table, the person’s files, what is left out and why, and nobody else’s rows', async () => {
  const ann = await person();
  const ben = await person();
  const zip = await unpacked(ann);
  for (const { table, owner } of EXPORTED) {
    const rows = rowsOf(zip, table);
    const csv = readCsv(zip[`tables/${table}.csv`] ?? '', 10_000);
    // By this mark spreadsheets know UTF-8.
    expect({ table, mark: zip[`tables/${table}.csv`]?.charCodeAt(0) }).toEqual({ table, mark: 0xfeff });
    expect({ table, csv: csv.rows.length, header: csv.header.length > 0 }).toEqual({
      table,
      csv: rows.length,
      header: true,
    });
    // The archive of the trail is empty in a young account; every other table has the row that fillPerson put there.
    if (table !== 'audit.audit_logs_archive') expect({ table, rows: rows.length > 0 }).toEqual({ table, rows: true });
    if ('column' in owner)
      expect(new Set(rows.map((row) => row[owner.column]))).toEqual(new Set(rows.length > 0 ? [ann.ids.user] : []));
  }
  const manifest = JSON.parse(zip['manifest.json'] ?? '{}');
  expect(manifest.left_out.files).toEqual({ 'users.data_exports.object_key': expect.stringContaining('no earlier') });
  expect(manifest.rows['users.profiles']).toBe(1);
  expect(Object.keys(manifest.left_out.tables).sort()).toEqual(LEFT_OUT.map(({ table }) => table).sort());
  expect(manifest.left_out.columns['integrations.oauth_tokens.access_token']).toMatch(/danger/);
  expect(rowsOf(zip, 'postings')).toEqual([expect.objectContaining({ id: ann.ids.job, title: 'Cook' })]);
  expect(zip['files/resumes/001-_.._etc_My _CV_.pdf']).toBe('the resume itself');
  expect(zip[`files/emails/${ann.ids.email}.eml`]).toBe('Subject: as it left');
  const all = Object.values(zip).join('\n');
  expect(all).toContain('Row Person');
  expect(all).not.toContain('enc:v1');
  for (const id of [ben.ids.user, ben.ids.application, ben.ids.resume]) expect(all).not.toContain(id);
});

test('no cell of a CSV is a formula to a spreadsheet, and the JSON beside it has the text as it is', async () => {
  const eve = await person();
  const planted = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
  for (const text of planted)
    await sql('INSERT INTO users.skills (user_id, skill_name) VALUES ($1, $2)', [eve.ids.user, `${text} skill`]);
  const zip = await unpacked(eve);
  const cells = readCsv(zip['tables/users.skills.csv'] ?? '', 100).rows.flatMap((row) => row.cells);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(rowsOf(zip, 'users.skills').map((row) => row.skill_name)).toEqual(
    expect.arrayContaining(planted.map((text) => `${text} skill`)),
  );
});

test('more rows than a page of the walk holds are all there, once', async () => {
  const who = await person();
  await sql(
    `INSERT INTO users.skills (user_id, skill_name) SELECT $1, 'Skill ' || n FROM generate_series(1, 2500) AS n`,
    [who.ids.user],
  );
  const names = rowsOf(await unpacked(who), 'users.skills').map((row) => row.skill_name);
  expect([names.length, new Set(names).size]).toEqual([2501, 2501]);
});

test('asking puts ids alone on the queue, waiting answers when it is made, and asking meanwhile gives the same one', async () => {
  const who = await person();
  server.reset();
  const first = await ask(who.token);
  expect(first).toMatchObject({ status: 'queued', download: null });
  expect((await ask(who.token)).id).toBe(first.id);
  expect(queued()[0]).toEqual({ type: 'export-person', user_id: who.ids.user, export_id: first.id });
  const waiting = look(who.token, first.id, 20);
  await deliver(who.ids.user, first.id);
  expect((await waiting).status).toBe('ready');
  await deliver(who.ids.user, first.id);
  const { download: _link, ...again } = await look(who.token, first.id);
  const { download: _first, ...made } = await waiting;
  expect(again).toEqual(made);
  const views = await sql(
    `SELECT user_id, ip_address::text FROM audit.audit_logs WHERE action = 'view' AND entity_id = $1 LIMIT 1`,
    [first.id],
  );
  expect(views).toEqual([{ user_id: who.ids.user, ip_address: '203.0.113.7/32' }]);
});

test('the sixth within a day is refused, another person sees none of them, and bad input is named', async () => {
  const [who, other] = [await person(), await person()];
  for (let n = 0; n < 5; n++) {
    const { id } = await ask(who.token);
    await sql(`UPDATE users.data_exports SET status = 'failed', failure = 'gave_up' WHERE id = $1`, [id]);
  }
  expect((await api.post('/v1/me/export', undefined, { token: who.token })).status).toBe(429);
  const [mine] = await sql<{ id: string }>('SELECT id FROM users.data_exports WHERE user_id = $1', [who.ids.user]);
  expect((await api.get(`/v1/me/export/${mine?.id}`, { token: other.token })).status).toBe(404);
  expect((await api.get('/v1/me/export', { token: other.token })).body).toEqual({ items: [] });
  expect((await api.get('/v1/me/export')).status).toBe(401);
  for (const query of ['wait=21', 'wait=-1', 'wait=x', 'what=1']) {
    expect((await api.get(`/v1/me/export/${mine?.id}?${query}`, { token: who.token })).status).toBe(400);
  }
  expect((await api.post('/v1/me/export', { user_id: other.ids.user }, { token: who.token })).status).toBe(400);
});

test('a lost message is put again, a dead maker’s work is done by the next, and four attempts end it', async () => {
  const who = await person();
  const { id } = await ask(who.token);
  server.reset();
  await sql(`UPDATE users.data_exports SET created_at = now() - interval '5 minutes' WHERE id = $1`, [id]);
  await schedule('tend-privacy');
  expect(queued().map((one) => one.export_id)).toContain(id);
  await sql(
    `UPDATE users.data_exports SET status = 'running', attempts = 1, lease_until = now() + interval '1 minute' WHERE id = $1`,
    [id],
  );
  await deliver(who.ids.user, id);
  expect((await look(who.token, id)).status).toBe('running');
  await sql(`UPDATE users.data_exports SET attempts = 4, lease_until = now() - interval '1 minute' WHERE id = $1`, [
    id,
  ]);
  await deliver(who.ids.user, id);
  expect(await look(who.token, id)).toMatchObject({ status: 'failed', failure: expect.stringContaining('another') });
  expect(server.inspectQueue(exports.deadLetterName)?.messages.ready ?? []).toEqual([]);
});

test('after its days the file is gone from the bucket, and the record says so', async () => {
  const who = await person();
  const { id } = await ask(who.token);
  await deliver(who.ids.user, id);
  const key = `${who.ids.user}/exports/${id}.zip`;
  expect(await files.head(key)).toBeDefined();
  await sql(`UPDATE users.data_exports SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
  await schedule('tend-privacy');
  expect(await files.head(key)).toBeUndefined();
  expect(await look(who.token, id)).toMatchObject({ status: 'expired', download: null });
});

test('a name that a file was given cannot leave its folder, hide, or swallow its ending', () => {
  for (const name of ['../../x', '..\\..\\x', '/etc/passwd', '.hidden', 'a\u202Efdp.exe', '', '...', 'con:aux']) {
    expect(archivedName(1, name)).toMatch(/^001-[^/\\:\u202E]+$/u);
  }
  expect(archivedName(12, `${'ü'.repeat(300)}.pdf`)).toMatch(/^012-ü{120}\.pdf$/u);
});
