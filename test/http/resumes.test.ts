import { demoPerson } from '../../local/demo-person/person.ts';
import { renderResume } from '../../local/demo-person/resume.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { EducationList, ExperienceList, SkillList } from '../../shared/contracts/history.ts';
import { Profile } from '../../shared/contracts/profile.ts';
import {
  Accepted,
  Resume,
  ResumeDownload,
  ResumePage,
  ResumeSummary,
  ResumeUpload,
} from '../../shared/contracts/resume.ts';
import { lambdaContext } from '../support/api/event.ts';
import { loadFunction, testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sqsEvent } from '../support/sqs-event.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const parseQueue = queue('parse-resume');
const api = await testApi(database, {
  QUEUE_URL_PARSE_RESUME: parseQueue.url,
  QUEUE_URL_PARSE_RESUME_DEAD: parseQueue.deadLetterUrl,
  QUEUE_URL_MATCH_JOBS: queue('match-jobs').url,
  SQS_ENDPOINT: endpoint,
  S3_ENDPOINT: endpoint,
});
const files = s3Files({ bucket: 'test-resumes', endpoint });
const parse = await loadFunction('parse-resume');
const dispatch = await loadFunction('dispatch-resumes');
const pdf = await renderResume(demoPerson);
const context = lambdaContext({ function: 'parse-resume', timeoutSeconds: 60 });

async function person() {
  const user = await database.createUser({ name: demoPerson.name });
  const { accessToken: token } = await api.signIn(user);
  return { user, token };
}

/** Announces a file and posts it with the form, as a browser would. */
async function upload(token: string, bytes: Uint8Array, name = 'resume.pdf', type = 'application/pdf') {
  const made = await api.post(
    '/v1/resumes',
    { file_name: name, content_type: type, file_size: bytes.byteLength },
    { token },
  );
  const { resume, upload: form } = made.as(ResumeUpload);
  const data = new FormData();
  for (const [key, value] of Object.entries(form.fields)) data.append(key, value);
  data.append('file', new Blob([Uint8Array.from(bytes)], { type }), name);
  const posted = await fetch(form.url, { method: 'POST', body: data });
  expect(posted.status).toBeLessThan(300);
  return resume.id;
}

const read = (userId: string, ...resumeIds: string[]) =>
  parse(
    sqsEvent(
      'parse-resume',
      resumeIds.map((resume_id) => JSON.stringify({ type: 'parse-resume', user_id: userId, resume_id })),
    ),
    context,
  );

async function uploadAndRead(user: { id: string }, token: string, bytes = pdf, name?: string, type?: string) {
  const id = await upload(token, bytes, name, type);
  expect((await api.post(`/v1/resumes/${id}/confirm`, undefined, { token })).status).toBe(202);
  expect(await read(user.id, id)).toEqual({ batchItemFailures: [] });
  return (await api.get(`/v1/resumes/${id}`, { token })).as(Resume);
}

test('from the form over the queue to what was read, with evidence, and a hint on the queue', async () => {
  const { user, token } = await person();
  const id = await upload(token, pdf);
  const confirmed = (await api.post(`/v1/resumes/${id}/confirm`, undefined, { token })).as(ResumeSummary);
  expect(confirmed).toMatchObject({ parse_status: 'queued', is_primary: true, version: 1, file_size: pdf.byteLength });
  const { ready = [] } = server.inspectQueue('parse-resume')?.messages ?? {};
  expect(ready.map(({ body }) => JSON.parse(body))).toContainEqual({
    type: 'parse-resume',
    user_id: user.id,
    resume_id: id,
  });

  await read(user.id, id);
  const resume = (await api.get(`/v1/resumes/${id}`, { token })).as(Resume);
  expect(resume).toMatchObject({ parse_status: 'parsed', parse_error: null, duplicate_of: null });
  expect(resume.file_hash).toMatch(/^[\da-f]{64}$/);
  expect(resume.parsed_data?.name).toMatchObject({
    value: demoPerson.name,
    evidence: [{ page: 1, text: demoPerson.name }],
  });
  expect(resume.parsed_data?.experience).toHaveLength(3);
  expect((await api.get('/v1/resumes', { token })).as(ResumePage).items).toHaveLength(1);
  expect(JSON.stringify(resume)).not.toMatch(/s3:\/\/|object_key|parse_lease/);
});

test('accepting fills what is empty, links it to the resume, and adds nothing the second time', async () => {
  const { user, token } = await person();
  const { id } = await uploadAndRead(user, token);
  const accepted = (await api.post(`/v1/resumes/${id}/accept`, undefined, { token })).as(Accepted);
  expect(accepted.experience).toHaveLength(3);
  expect(accepted.profile_fields).toEqual(
    expect.arrayContaining(['headline', 'summary', 'location', 'phone', 'linkedin_url', 'github_url']),
  );
  const profile = (await api.get('/v1/profile', { token })).as(Profile);
  expect(profile).toMatchObject({ headline: demoPerson.headline, phone: '+15035550147', source_resume_id: id });
  expect(profile.years_experience).toBeGreaterThanOrEqual(11);
  const { items: jobs } = (await api.get('/v1/experience', { token })).as(ExperienceList);
  expect(jobs.map((job) => [job.company_name, job.start_date, job.is_current, job.source_resume_id])).toEqual([
    ['Tallgrass Logistics', '2021-03', true, id],
    ['Birchwater Health', '2017-06', false, id],
    ['Copperleaf Studio', '2014-08', false, id],
  ]);
  expect(jobs[0]?.description?.split('\n')).toEqual(demoPerson.experience[0].bullets);
  const { items: degrees } = (await api.get('/v1/education', { token })).as(EducationList);
  expect(degrees).toMatchObject([{ institution_name: 'Cascade Valley University', gpa: 3.7, gpa_scale: 4 }]);
  const { items: skills } = (await api.get('/v1/skills', { token })).as(SkillList);
  expect(skills.filter((skill) => skill.in_dictionary).length).toBeGreaterThanOrEqual(15);

  const again = (await api.post(`/v1/resumes/${id}/accept`, undefined, { token })).as(Accepted);
  expect(again).toMatchObject({ profile_fields: [], experience: [], education: [], skills: [] });
  expect(again.skipped.length).toBeGreaterThan(5);
});

test('what the person wrote is never overwritten, and what they change is theirs', async () => {
  const { user, token } = await person();
  await api.patch('/v1/profile', { headline: 'My own words' }, { token });
  await api.post(
    '/v1/experience',
    { company_name: 'Tallgrass Logistics, Inc', job_title: 'Boss', start_date: '2021-01-01' },
    { token },
  );
  await api.post(
    '/v1/experience',
    { company_name: 'tallgrass logistics', job_title: 'Lead', start_date: '2021-05-01' },
    { token },
  );
  const { id } = await uploadAndRead(user, token);
  const accepted = (await api.post(`/v1/resumes/${id}/accept`, undefined, { token })).as(Accepted);
  expect(accepted.experience).toHaveLength(2);
  expect(accepted.skipped).toContainEqual({ what: 'headline', why: 'You have written this yourself.' });
  const profile = (await api.get('/v1/profile', { token })).as(Profile);
  expect(profile.headline).toBe('My own words');
  const changed = (await api.patch('/v1/profile', { summary: 'Mine now' }, { token })).as(Profile);
  expect(profile.resume_fields).toContain('summary');
  expect(changed.resume_fields).not.toContain('summary');
});

test('the same file a second time says which one it repeats', async () => {
  const { user, token } = await person();
  const first = await uploadAndRead(user, token);
  const second = await uploadAndRead(user, token);
  expect(second).toMatchObject({ duplicate_of: first.id, version: 2, is_primary: false, file_hash: first.file_hash });
  const other = await person();
  expect((await uploadAndRead(other.user, other.token)).duplicate_of).toBeNull();
});

test('a bad file ends with its reason while its neighbour is read', async () => {
  const { user, token } = await person();
  const bad = await upload(token, new TextEncoder().encode('no PDF at all, only words'));
  const good = await upload(token, pdf);
  for (const id of [bad, good]) await api.post(`/v1/resumes/${id}/confirm`, undefined, { token });
  expect(await read(user.id, bad, good)).toEqual({ batchItemFailures: [] });
  const failed = (await api.get(`/v1/resumes/${bad}`, { token })).as(Resume);
  expect(failed).toMatchObject({
    parse_status: 'failed',
    parsed_data: null,
    parse_error: expect.stringMatching(/another type/),
  });
  expect((await api.get(`/v1/resumes/${good}`, { token })).as(Resume).parse_status).toBe('parsed');
  expect((await api.post(`/v1/resumes/${bad}/accept`, undefined, { token })).status).toBe(409);
});

test('a message that comes twice, too late or for nobody finds nothing to do', async () => {
  const { user, token } = await person();
  const resume = await uploadAndRead(user, token);
  expect(await read(user.id, resume.id, resume.id)).toEqual({ batchItemFailures: [] });
  const other = await person();
  expect(await read(other.user.id, resume.id)).toEqual({ batchItemFailures: [] });
  const after = (await api.get(`/v1/resumes/${resume.id}`, { token })).as(Resume);
  expect(after.parsed_at).toBe(resume.parsed_at);
});

test('a file that is gone before its reading fails plainly; a storage that is away leaves the message', async () => {
  const { user, token } = await person();
  const id = await upload(token, pdf);
  await api.post(`/v1/resumes/${id}/confirm`, undefined, { token });
  await files.delete(`${user.id}/resumes/${id}`);
  await read(user.id, id);
  expect((await api.get(`/v1/resumes/${id}`, { token })).as(Resume)).toMatchObject({
    parse_status: 'failed',
    parse_error: expect.stringMatching(/gone/),
  });
});

test('a reader that died is replaced when its lease is over, and the dispatcher finds what was lost', async () => {
  const { user, token } = await person();
  const id = await upload(token, pdf);
  await api.post(`/v1/resumes/${id}/confirm`, undefined, { token });
  await database.sql(
    "UPDATE users.resumes SET parse_status = 'parsing', parse_lease_until = now() + interval '1 hour' WHERE id = $1",
    [id],
  );
  await read(user.id, id);
  expect((await api.get(`/v1/resumes/${id}`, { token })).as(Resume).parse_status).toBe('parsing');
  await database.sql("UPDATE users.resumes SET parse_lease_until = now() - interval '1 second' WHERE id = $1", [id]);
  const before = server.inspectQueue('parse-resume')?.messages.ready.length ?? 0;
  await dispatch(
    {
      version: '0',
      id: '5a0f7f9e-3f0c-4a8d-9d6e-4f7b1c2d3e4f',
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account: '000000000000',
      time: new Date().toISOString(),
      region: 'eu-central-1',
      resources: ['arn:aws:events:eu-central-1:000000000000:rule/dispatch-resumes'],
      detail: {},
    },
    context,
  );
  expect(server.inspectQueue('parse-resume')?.messages.ready.length).toBeGreaterThan(before);
  await read(user.id, id);
  expect((await api.get(`/v1/resumes/${id}`, { token })).as(Resume).parse_status).toBe('parsed');
});

test('waiting answers when the reading ends, not when the time is over', async () => {
  const { user, token } = await person();
  const id = await upload(token, pdf);
  await api.post(`/v1/resumes/${id}/confirm`, undefined, { token });
  const waiting = api.get(`/v1/resumes/${id}?wait=20`, { token });
  await read(user.id, id);
  expect((await waiting).as(Resume).parse_status).toBe('parsed');
  expect((await api.get(`/v1/resumes/${id}?wait=21`, { token })).status).toBe(400);
});

test('the link downloads the very bytes under the file’s name', async () => {
  const { user, token } = await person();
  const { id } = await uploadAndRead(user, token, pdf, 'Mira’s résumé.pdf');
  const { url } = (await api.get(`/v1/resumes/${id}/download`, { token })).as(ResumeDownload);
  const got = await fetch(url);
  expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(pdf))).toBe(true);
  expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('300');
});

test('deleting takes row and file, keeps the accepted facts, and hands primary on', async () => {
  const { user, token } = await person();
  const first = await uploadAndRead(user, token);
  const second = await uploadAndRead(user, token);
  await api.post(`/v1/resumes/${first.id}/accept`, undefined, { token });
  expect((await api.delete(`/v1/resumes/${first.id}`, { token })).status).toBe(204);
  expect((await api.get(`/v1/resumes/${first.id}`, { token })).status).toBe(404);
  expect(await files.head(`${user.id}/resumes/${first.id}`)).toBeUndefined();
  const { items } = (await api.get('/v1/experience', { token })).as(ExperienceList);
  expect(items.map((job) => job.source_resume_id)).toEqual([null, null, null]);
  expect((await api.get(`/v1/resumes/${second.id}`, { token })).as(Resume)).toMatchObject({
    is_primary: true,
    duplicate_of: null,
  });
});

test.each([
  [{ file_name: '../../etc/passwd.pdf', content_type: 'application/pdf', file_size: 10 }, 400, 'file_name'],
  [{ file_name: 'a\u0007b.pdf', content_type: 'application/pdf', file_size: 10 }, 400, 'file_name'],
  [{ file_name: 'resume.docx', content_type: 'application/pdf', file_size: 10 }, 400, 'file_name'],
  [{ file_name: 'resume.exe', content_type: 'application/x-msdownload', file_size: 10 }, 400, 'content_type'],
  [{ file_name: 'resume.pdf', content_type: 'application/pdf', file_size: 0 }, 400, 'file_size'],
  [{ file_name: 'resume.pdf', content_type: 'application/pdf', file_size: 50 * 1024 * 1024 }, 413, 'max_bytes'],
])('an upload of %j is refused', async (body, status, named) => {
  const { token } = await person();
  const answer = await api.post('/v1/resumes', body, { token });
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).toContain(named);
});

test('confirming without a file is a conflict, and another person’s resume looks absent', async () => {
  const [one, two] = [await person(), await person()];
  const made = await api.post(
    '/v1/resumes',
    { file_name: 'cv.txt', content_type: 'text/plain', file_size: 5 },
    { token: one.token },
  );
  const { id } = made.as(ResumeUpload).resume;
  expect((await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: one.token })).status).toBe(409);
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/download'],
    ['POST', '/confirm'],
    ['POST', '/accept'],
    ['DELETE', ''],
  ] as const) {
    expect((await api.request({ method, path: `/v1/resumes/${id}${path}`, token: two.token })).status).toBe(404);
  }
});

test('another content type than announced is refused at confirmation and its file deleted', async () => {
  const { user, token } = await person();
  const made = await api.post(
    '/v1/resumes',
    { file_name: 'cv.pdf', content_type: 'application/pdf', file_size: 5 },
    { token },
  );
  const { id } = made.as(ResumeUpload).resume;
  const key = `${user.id}/resumes/${id}`;
  await files.write(key, new TextEncoder().encode('<html>'), 'text/html');
  expect((await api.post(`/v1/resumes/${id}/confirm`, undefined, { token })).as(ResumeSummary)).toMatchObject({
    parse_status: 'failed',
  });
  expect(await files.head(key)).toBeUndefined();
});
