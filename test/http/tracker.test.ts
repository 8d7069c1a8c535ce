import { Application } from '../../shared/contracts/application.ts';
import { Board, BulkResult, ImportResult } from '../../shared/contracts/tracker.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);
const signedIn = async () => (await api.signIn(await database.createUser())).accessToken;

/** As trackers export: other names, other words, other days. */
const FILE = [
  'Company Name,Job Title,Job URL,Status,Date Applied,Notes',
  'Fernhollow,Cook,https://fern.example/1,Applied,2026-01-05,"Asked, politely"',
  'Reed & Sons,Head Baker,,Phone Screen,1/15/2026,=HYPERLINK("https://evil.example")',
  'Ox,Waiter,,Wishlist,,',
  'Fernhollow,Cook (m/f/d),,Applied,2026-01-06,again',
  ',Driver,,Applied,2026-01-06,',
  'Moss,Driver,,Limbo,soon,',
].join('\r\n');

test('an import shows first what each row becomes, keeps it once, names what does not fit, and comes out again', async () => {
  const token = await signedIn();
  const take = async (dry_run: boolean) =>
    (await api.post('/v1/tracker/import', { content: FILE, dry_run }, { token })).as(ImportResult);
  const dry = await take(true);
  expect(dry).toMatchObject({ new: 3, known: 1, rejected: 2 });
  expect(dry.rows.map(({ becomes }) => becomes?.status)).toEqual([
    ...['sent', 'interviewing', 'draft', 'sent'],
    ...[undefined, undefined],
  ]);
  expect(dry.rows.flatMap(({ errors }) => errors.map(({ field }) => field))).toEqual(
    expect.arrayContaining(['company_name', 'status', 'applied']),
  );
  expect((await api.get('/v1/tracker/board', { token })).as(Board).columns.every(({ count }) => count === 0)).toBe(
    true,
  );
  expect(await take(false)).toMatchObject({ new: 3 });
  expect(await take(false)).toMatchObject({ new: 0, known: 4 });
  const csv = String((await api.get('/v1/tracker/export/csv', { token })).body);
  expect(csv).toContain(`'=HYPERLINK`);
  expect(csv).not.toMatch(/(^|,)"?=/m);
});

test('one made elsewhere is written down once, and stands on the board; many are moved, each with its own result', async () => {
  const token = await signedIn();
  const body = { company_name: 'Fernhollow', job_title: 'Cook', applied_on: '2026-01-05' };
  const made = await api.post('/v1/tracker/applications', body, { token });
  const { id } = made.as(Application);
  expect(made.as(Application)).toMatchObject({ status: 'sent', job_id: null, channel: 'manual' });
  const again = await api.post('/v1/tracker/applications', body, { token });
  expect(again.body).toMatchObject({ status: 409, details: { application_id: id } });
  expect((await api.post('/v1/tracker/applications', { ...body, applied_on: '2090-01-01' }, { token })).status).toBe(
    400,
  );
  const other = '00000000-0000-4000-8000-000000000001';
  const moves = { application_ids: [id, other], status: 'rejected' };
  const moved = (await api.post('/v1/tracker/moves', moves, { token })).as(BulkResult);
  expect(moved).toMatchObject({ moved: 1, results: [{ moved: true, status: 'rejected' }, { moved: false }] });
  const { columns } = (await api.get('/v1/tracker/board', { token })).as(Board);
  expect(columns.find(({ status }) => status === 'rejected')).toMatchObject({ count: 1, items: [{ id }] });
});

test('what is no CSV, or names neither company nor title, is refused with what is missing', async () => {
  const token = await signedIn();
  for (const content of ['a,b\n1,2', '"open', '\n']) {
    expect((await api.post('/v1/tracker/import', { content }, { token })).status).toBe(400);
  }
});
