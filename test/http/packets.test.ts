import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { NewAccessToken } from '../../shared/contracts/access-token.ts';
import { Application, ApplicationPacket } from '../../shared/contracts/application.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { server, endpoint } = await testQueues();
server.createBucket('test-resumes');
const api = await testApi(database, { S3_ENDPOINT: endpoint, SQS_ENDPOINT: endpoint });
const files = s3Files({ bucket: 'test-resumes', endpoint });
const make = scene(database);
const company_id = await make.company('Nørre & Sons GmbH');

async function packed(content: string, name = 'Łucja van der Example') {
  const user = await database.createUser({ name });
  await make.resume(user.id, files, { is_primary: true });
  const { accessToken: token } = await api.signIn(user);
  const job = await make.job({ application_email: null, company_id });
  await database.sql(
    `UPDATE jobs.jobs SET application_url = 'https://boards.greenhouse.io/norre/jobs/1' WHERE id = $1`,
    [job.id],
  );
  const letterId = await make.letter(user.id, job.id, content);
  const body = { job_id: job.id, channel: 'url', cover_letter_id: letterId };
  const { id } = (await api.post('/v1/applications', body, { token })).as(Application);
  return { id, token };
}
test('one download brings the text, the letter as text and PDF, and the resume, named as recruiters find them', async () => {
  const letter = 'Dear team,\n\nI count carefully, at Nørre too.\n\nKind regards\nŁucja';
  const { id, token } = await packed(letter);
  const answer = await api.get(`/v1/packets/${id}`, { token });
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/zip']);
  expect(answer.headers['content-disposition']).toContain('Lucja-van-der-Example-Application-Norre-Sons.zip');
  const entries = unzipSync(answer.bytes);
  expect(Object.keys(entries).sort()).toEqual([
    'Lucja-van-der-Example-Cover-Letter-Norre-Sons.pdf',
    'Lucja-van-der-Example-Cover-Letter-Norre-Sons.txt',
    'Lucja-van-der-Example-Resume-Norre-Sons.pdf',
    'Read-me.txt',
  ]);
  const pdf = entries['Lucja-van-der-Example-Cover-Letter-Norre-Sons.pdf'] ?? new Uint8Array();
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
  expect(text.replace(/\s+/g, ' ')).toContain('I count carefully, at Nørre too. Kind regards Łucja');
  const readMe = strFromU8(entries['Read-me.txt'] ?? new Uint8Array());
  expect(readMe).toContain('First Name: Łucja');
  expect(readMe).toContain('Last Name: van der Example');
  expect(readMe).toContain('Resume/CV: attach Lucja-van-der-Example-Resume-Norre-Sons.pdf');
  const copied = await api.get(`/v1/packets/${id}/text`, { token });
  expect(copied.body).toBe(readMe);
});

test('a resume whose file is other bytes than were read goes into no packet, and the packet says so', async () => {
  const { id, token } = await packed('Dear team,\n\nI count.');
  const before = (await api.get(`/v1/applications/${id}/packet`, { token })).as(ApplicationPacket);
  expect([before.resume_warning, before.resume?.file_name]).toEqual([null, expect.stringMatching(/Resume/)]);
  const [resume] = await database.sql<{ object_key: string }>(
    `UPDATE users.resumes SET file_hash = repeat('a', 64)
      WHERE id = (SELECT resume_id FROM applications.applications WHERE id = $1) RETURNING object_key`,
    [id],
  );
  const after = (await api.get(`/v1/applications/${id}/packet`, { token })).as(ApplicationPacket);
  expect([after.resume, after.resume_warning]).toEqual([
    null,
    expect.stringMatching(/replaced after it had been read/),
  ]);
  const entries = unzipSync((await api.get(`/v1/packets/${id}`, { token })).bytes);
  expect(Object.keys(entries).filter((name) => name.includes('Resume'))).toEqual([]);
  expect(strFromU8(entries['Read-me.txt'] ?? new Uint8Array())).toMatch(/replaced after it had been read/);
  await files.delete(resume?.object_key ?? '');
  const gone = (await api.get(`/v1/applications/${id}/packet`, { token })).as(ApplicationPacket);
  expect([gone.resume, gone.resume_warning]).toEqual([null, expect.stringMatching(/not there/)]);
});

test('a letter in a script without a font is text alone, and says so', async () => {
  const { id, token } = await packed('敬启者，\n\n我会认真数数。');
  const entries = unzipSync((await api.get(`/v1/packets/${id}`, { token })).bytes);
  expect(Object.keys(entries).filter((name) => name.includes('Cover-Letter'))).toEqual([
    expect.stringMatching(/Cover-Letter.*\.txt$/),
  ]);
  expect(strFromU8(entries['Read-me.txt'] ?? new Uint8Array())).toContain('The letter has no PDF');
  expect((await api.get(`/v1/packets/${id}/letter`, { token })).status).toBe(409);
});

test('the packet fills the form of the system that the address shows', async () => {
  const { id, token } = await packed('Dear team', 'Jo');
  const { form } = (await api.get(`/v1/applications/${id}/packet`, { token })).as(ApplicationPacket);
  expect(form.system).toBe('greenhouse');
  const byField = new Map(form.fields.map((one) => [one.field, one]));
  expect(byField.get('first_name')).toMatchObject({ value: 'Jo', note: expect.stringContaining('see that') });
  expect(byField.get('last_name')).toMatchObject({ value: null });
  expect(byField.get('resume')?.file).toBe('Jo-Resume-Norre-Sons.pdf');
  const start = form.fields.find(({ label }) => label === 'Earliest start');
  expect(start).toMatchObject({ value: null, answer_key: 'earliest_start' });
});

test('a page is known by its address, for a token that may fill forms and no more', async () => {
  const { id, token: session } = await packed('Dear team,\n\nI count.');
  await database.sql(
    `UPDATE applications.applications SET application_url = 'https://boards.greenhouse.io/norre/jobs/4012345' WHERE id = $1`,
    [id],
  );
  const made = await api.post('/v1/auth/tokens', { name: 'Browser', scopes: ['fill'] }, { token: session });
  const { token } = made.as(NewAccessToken);
  const ask = (page_url: string, own = token) => api.get('/v1/packets/for-page', { token: own, query: { page_url } });
  const page = 'https://job-boards.greenhouse.io/norre/jobs/4012345?x=1';
  expect((await ask(page)).body).toMatchObject({ items: [{ application_id: id }] });
  expect((await ask('https://evil.example/4012345')).body).toEqual({ items: [] });
  expect((await ask(page, (await packed('Dear team,\n\nI count.')).token)).body).toEqual({ items: [] });
  expect((await ask('javascript:alert(1)')).body).toMatchObject({ status: 400, errors: [{ field: 'page_url' }] });
  const file = await api.get(`/v1/packets/${id}/resume`, { token });
  expect([file.status, Buffer.from(file.bytes.subarray(0, 4)).toString()]).toEqual([200, '%PDF']);
  expect((await api.get(`/v1/applications/${id}/packet`, { token })).status).toBe(200);
  for (const closed of ['/v1/me', '/v1/applications', `/v1/applications/${id}`])
    expect((await api.get(closed, { token })).status).toBe(403);
});
