import { Application, ApplicationPage } from '../../shared/contracts/application.ts';
import { Board, BulkResult, ImportResult } from '../../shared/contracts/tracker.ts';
import { localDay } from '../../shared/domain/metrics/local-day.ts';
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
  expect(dry.rows.flatMap(({ errors }) => errors)).toContainEqual({
    field: 'company_name',
    message: 'It must not be empty.',
  });
  expect((await api.get('/v1/tracker/board', { token })).as(Board).columns.every(({ count }) => count === 0)).toBe(
    true,
  );
  expect(await take(false)).toMatchObject({ new: 3 });
  expect(await take(false)).toMatchObject({ new: 0, known: 4 });
  const csv = String((await api.get('/v1/tracker/export/csv', { token })).body);
  expect(csv).toContain(`'=HYPERLINK`);
  expect(csv).not.toMatch(/(^|,)"?=/m);
});

test.each(['Pacific/Auckland', 'Pacific/Pago_Pago', 'Asia/Kolkata'])(
  'a day that somebody in %s names is that day in their figures and in their file, which spreadsheets read as UTF-8',
  async (timezone) => {
    const token = await signedIn();
    await api.patch('/v1/settings', { timezone }, { token });
    const body = { company_name: 'Ærø Værft', job_title: 'Cook', applied_on: '2026-01-05' };
    expect((await api.post('/v1/tracker/applications', body, { token })).status).toBe(201);
    const today = localDay(new Date(), timezone);
    const now = { company_name: 'Fernhollow', job_title: 'Baker', applied_on: today };
    const made = (await api.post('/v1/tracker/applications', now, { token })).as(Application);
    expect(Date.parse(made.applied_at ?? '')).toBeLessThanOrEqual(Date.now());
    const csv = String((await api.get('/v1/tracker/export/csv', { token })).body);
    expect(csv).toMatch(/^\uFEFFCompany,/);
    expect(csv).toContain('Ærø Værft,Cook,sent,2026-01-05');
    expect(csv).toContain(`Fernhollow,Baker,sent,${today}`);
  },
);

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

/** As the widespread ones and home-made sheets write their files, with invented rows. */
const EXPORTS: Record<string, { rows: string[]; becomes: unknown[][] }> = {
  Huntr: {
    rows: [
      'Company Name,Job Title,List Name,Location,Salary,Job Post URL,Date Added,Date Applied,Deadline,Notes',
      'Fernhollow,Cook,Applied,Utrecht,,https://fern.example/1,2026-01-03T08:00:00Z,2026-01-05T08:00:00Z,,"Two lines',
      'of notes"',
      'Ox,Waiter,Wishlist,,,,2026-01-03T08:00:00Z,,2026-02-01T00:00:00Z,',
    ],
    becomes: [
      ['Fernhollow', 'Cook', 'sent', '2026-01-05'],
      ['Ox', 'Waiter', 'draft', null],
    ],
  },
  Teal: {
    rows: [
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement',
      'Cook,Fernhollow,$50000,Utrecht,Applied,01/25/2026,,01/26/2026,,4',
      'Waiter,Ox,,,Not Selected,01/02/2026,,01/03/2026,,2',
      'Baker,Reed & Sons,,,Bookmarked,01/02/2026,02/03/2026,,,5',
      'Driver,Moss,,,No Response 👻,01/02/2026,,01/04/2026,,1',
    ],
    becomes: [
      ['Fernhollow', 'Cook', 'sent', '2026-01-26'],
      ['Ox', 'Waiter', 'rejected', '2026-01-03'],
      ['Reed & Sons', 'Baker', 'draft', null],
      ['Moss', 'Driver', 'rejected', '2026-01-04'],
    ],
  },
  Simplify: {
    rows: [
      'Job Title,Company Name,Job URL,Status,Status Date,Applied Date,Archived,Notes',
      'Cook,Fernhollow,https://fern.example/1,Applied,2026-01-05,2026-01-05,false,',
      'Waiter,Ox,ox.example/jobs/2,Screen,2026-01-09,2026-01-02,false,',
    ],
    becomes: [
      ['Fernhollow', 'Cook', 'sent', '2026-01-05'],
      ['Ox', 'Waiter', 'interviewing', '2026-01-02'],
    ],
  },
  'LinkedIn, applied to': {
    rows: [
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
      '"1/15/26, 3:04 PM",jo@person.example,,Fernhollow,Cook,https://fern.example/1,resume.pdf,"Nights?:Yes | Years?:4"',
    ],
    becomes: [['Fernhollow', 'Cook', 'sent', '2026-01-15']],
  },
  'LinkedIn, saved': {
    rows: ['Saved Date,Job Url,Job Title,Company Name', '"1/15/26, 3:04 PM",https://fern.example/1,Cook,Fernhollow'],
    becomes: [['Fernhollow', 'Cook', 'draft', null]],
  },
  Notion: {
    rows: [
      'Name,Company,Stage,Applied On,Job Link,Tags',
      'Cook,Fernhollow (https://www.notion.so/Fernhollow-0f0f?pvs=21),Applied,"January 5, 2026",https://fern.example/1,"remote, kitchen"',
      'Waiter,Ox,Not started,,,',
    ],
    becomes: [
      ['Fernhollow', 'Cook', 'sent', '2026-01-05'],
      ['Ox', 'Waiter', 'draft', null],
    ],
  },
  'a sheet': {
    rows: [
      'Company;Role;Link;Date applied (DD/MM);Response?;Status',
      'Fernhollow;Cook;n/a;3/2/2026;;',
      'Ox;Waiter;;25/2/2026;;Pending',
      'Moss;Driver;;;;',
    ],
    becomes: [
      ['Fernhollow', 'Cook', 'sent', '2026-02-03'],
      ['Ox', 'Waiter', 'sent', '2026-02-25'],
      ['Moss', 'Driver', 'draft', null],
    ],
  },
};
test.each(Object.entries(EXPORTS))('the file of %s is read row by row', async (_name, { rows, becomes }) => {
  const token = await signedIn();
  const read = await api.post('/v1/tracker/import', { content: rows.join('\r\n') }, { token });
  const result = read.as(ImportResult);
  expect(result.rows.flatMap(({ errors }) => errors)).toEqual([]);
  const found = result.rows.map(({ becomes: one }) => [
    one?.company_name,
    one?.job_title,
    one?.status,
    one?.applied_on,
  ]);
  expect(found).toEqual(becomes);
});

test('a column of the board goes on where it stops, and the CSV names what is still to be done', async () => {
  const token = await signedIn();
  const ids: string[] = [];
  for (const job_title of ['Cook', 'Baker', 'Waiter']) {
    const body = { company_name: 'Fernhollow', job_title };
    ids.push((await api.post('/v1/tracker/applications', body, { token })).as(Application).id);
  }
  const { columns } = (await api.get('/v1/tracker/board', { token, query: { limit: '2' } })).as(Board);
  const sent = columns.find(({ status }) => status === 'sent');
  const query = { status: 'sent', cursor: sent?.next_cursor ?? '' };
  const rest = (await api.get('/v1/applications', { token, query })).as(ApplicationPage);
  expect([...(sent?.items ?? []), ...rest.items].map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(columns.filter(({ status, next_cursor }) => status !== 'sent' && next_cursor !== null)).toEqual([]);
  const task = { application_id: ids[0], title: 'Call; ask', due_at: '2026-12-01T09:00:00Z' };
  await api.post('/v1/tracker/tasks', task, { token });
  const csv = String((await api.get('/v1/tracker/export/csv', { token })).body);
  expect(csv).toContain('Call; ask (due 2026-12-01)');
});
