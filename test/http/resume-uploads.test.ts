import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localIdentity } from '../../shared/adapters/local-identity.ts';
import { Resume, ResumeDownload, ResumePage, ResumeSummary, ResumeUpload } from '../../shared/contracts/resume.ts';
import { testDatabase } from '../support/database.ts';
import { resumeDesk } from '../support/resume-desk.ts';
import { docxOf, paragraph, zipOf } from '../support/zip.ts';

const database = await testDatabase();
const { sql } = database;
const desk = await resumeDesk(database);
const { api, files, server, person, announce, upload, deliver, read, look, uploadAndRead, sweep } = desk;

const text = (content: string) => new TextEncoder().encode(content);
const resumeText = text('Rafael Osei\nrafael.osei@example.com\n\nSKILLS\nFigma, HTML, CSS\n');
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The event that S3 puts on the queue, from the sample with other keys. */
const sample: { Records: { body: string }[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../events/sqs/parse-resume-uploaded.json'), 'utf8'),
);
const uploadedEvent = (...keys: string[]): unknown => {
  const [record] = JSON.parse(sample.Records[0]?.body ?? '').Records;
  return {
    Records: keys.map((key) => ({ ...record, s3: { ...record.s3, object: { ...record.s3.object, key } } })),
  };
};
const age = (id: string, minutes: number) =>
  sql(`UPDATE users.resumes SET created_at = now() - make_interval(mins => $2) WHERE id = $1`, [id, minutes]);

test('the bucket’s own event is enough: nobody need confirm, and both together read once', async () => {
  const who = await person();
  const id = await upload(who, resumeText);
  const waiting = api.get(`/v1/resumes/${id}?wait=20`, { token: who.token });
  expect(await deliver([uploadedEvent(who.key(id))])).toEqual({ batchItemFailures: [] });
  const read = (await waiting).as(Resume);
  expect(read).toMatchObject({ parse_status: 'parsed', is_primary: true, file_size: resumeText.byteLength });
  const confirmed = await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
  expect(confirmed.as(ResumeSummary).parsed_at).toBe(read.parsed_at);
  await deliver([uploadedEvent(who.key(id))]);
  expect((await look(who, id)).parsed_at).toBe(read.parsed_at);
});

test('events of other files, of nobody’s files and S3’s own test event are acknowledged', async () => {
  const who = await person();
  const nothing = '6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b';
  const events = [
    uploadedEvent(
      'exports/summary.csv',
      `${who.user.id}/resumes/${nothing}`,
      '../resumes/x',
      `${nothing}/resumes/${nothing}`,
    ),
    { Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2026-11-02T09:00:00.000Z', Bucket: 'test-resumes' },
  ];
  expect(await deliver(events)).toEqual({ batchItemFailures: [] });
  expect(server.inspectQueue(desk.parseQueue.deadLetterName)?.messages.ready ?? []).toEqual([]);
});

test.each<[string, () => Uint8Array, string, string, RegExp]>([
  ['an empty file', () => new Uint8Array(), 'cv.pdf', 'application/pdf', /empty/],
  ['text under a PDF’s name', () => resumeText, 'cv.pdf', 'application/pdf', /another type/],
  [
    'a picture',
    () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    'cv.pdf',
    'application/pdf',
    /picture.*PDF or DOCX/,
  ],
  ['Rich Text', () => text('{\\rtf1\\ansi Hello}'), 'cv.docx', docxType, /Rich Text.*PDF or DOCX/],
  [
    'OpenDocument',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '<a/>' }),
    'cv.docx',
    docxType,
    /OpenDocument/,
  ],
  ['a web page', () => text('<!DOCTYPE html><p>Rafael Osei'), 'cv.txt', 'text/plain', /web page/],
  ['bytes without sense', () => Uint8Array.of(1, 2, 3, 4, 0, 0, 7), 'cv.txt', 'text/plain', /none of the formats/],
])(
  '%s is refused when it is confirmed, with what to do, and its file is gone',
  async (_name, bytes, name, type, why) => {
    const who = await person();
    const { id } = await announce(who, name, type, 100);
    await files.write(who.key(id), bytes(), type);
    const answer = await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
    expect(answer.as(ResumeSummary)).toMatchObject({ parse_status: 'failed', parse_error: expect.stringMatching(why) });
    expect(await files.head(who.key(id))).toBeUndefined();
    expect((await api.get(`/v1/resumes/${id}/download`, { token: who.token })).status).toBe(404);
    expect((await api.post(`/v1/resumes/${id}/retry`, undefined, { token: who.token })).status).toBe(409);
    expect(await sql('SELECT FROM users.discarded_files WHERE user_id = $1', [who.user.id])).toEqual([]);
  },
);

test('a file that grew beyond the limit after all is refused and deleted', async () => {
  const who = await person();
  const { id } = await announce(who, 'cv.txt', 'text/plain', 100);
  await files.write(who.key(id), new Uint8Array(11 * 1024 * 1024).fill(65), 'text/plain');
  const answer = await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
  expect(answer.as(ResumeSummary)).toMatchObject({
    parse_status: 'failed',
    parse_error: expect.stringMatching(/10 MB/),
  });
  expect(await files.head(who.key(id))).toBeUndefined();
});

test('Markdown, plain text and DOCX are read', async () => {
  const who = await person();
  const markdown = await uploadAndRead(
    who,
    text('# Rafael Osei\n\n## Skills\n\nFigma, HTML\n'),
    'cv.md',
    'text/markdown',
  );
  expect(markdown).toMatchObject({ parse_status: 'parsed', parse_error: null });
  const docx = docxOf(['Rafael Osei', 'SKILLS', 'Figma, HTML'].map(paragraph).join(''));
  expect(await uploadAndRead(who, docx, 'cv.docx', docxType)).toMatchObject({ parse_status: 'parsed', version: 2 });
});

test('of many uploads confirmed at once exactly one is primary, and their versions differ', async () => {
  const who = await person();
  const ids = await Promise.all(Array.from({ length: 6 }, () => upload(who, resumeText)));
  const answers = await Promise.all(
    ids.map((id) => api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token })),
  );
  expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 202));
  const { items } = (await api.get('/v1/resumes', { token: who.token })).as(ResumePage);
  expect(items.filter(({ is_primary }) => is_primary)).toHaveLength(1);
  expect(items.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  const chosen = await Promise.all(
    ids.map((id) => api.post(`/v1/resumes/${id}/primary`, undefined, { token: who.token })),
  );
  expect(chosen.map(({ status }) => status)).toEqual(ids.map(() => 200));
  const after = (await api.get('/v1/resumes', { token: who.token })).as(ResumePage).items;
  expect(after.filter(({ is_primary }) => is_primary)).toHaveLength(1);
});

test('a file whose deletion fails is deleted later', async () => {
  const who = await person();
  const { id } = await uploadAndRead(who, resumeText);
  const key = who.key(id);
  // As if the storage had been away: the row is gone and the file is noted.
  await sql('DELETE FROM users.resumes WHERE id = $1', [id]);
  expect(await files.head(key)).toBeDefined();
  expect(await sweep()).toMatchObject({ deleted: 1, kept: 0 });
  expect(await files.head(key)).toBeUndefined();
  expect(await sql('SELECT FROM users.discarded_files')).toEqual([]);
});

test('the end of an account leaves no file behind', async () => {
  const who = await person();
  const { id } = await uploadAndRead(who, resumeText);
  await sql('DELETE FROM users.users WHERE id = $1', [who.user.id]);
  await sweep();
  expect(await files.head(who.key(id))).toBeUndefined();
});

test('an upload that nobody confirmed is taken in, one that never came is forgotten, a fresh one is left alone', async () => {
  const who = await person();
  const [there, fresh] = [await upload(who, resumeText), await upload(who, resumeText)];
  const { id: never } = await announce(who, 'cv.txt', 'text/plain', 100);
  await age(there, 20);
  await age(never, 20);
  expect(await sweep()).toMatchObject({ taken: 1, forgotten: 1 });
  expect((await look(who, there)).parse_status).toBe('queued');
  expect((await look(who, fresh)).parse_status).toBe('awaiting_upload');
  expect((await api.get(`/v1/resumes/${never}`, { token: who.token })).status).toBe(404);
  const { ready = [] } = server.inspectQueue('parse-resume')?.messages ?? {};
  expect(ready.some(({ body }) => body.includes(there))).toBe(true);
});

test('files that no row names go, others of the bucket stay', async () => {
  const who = await person();
  const nobody = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
  const { id } = await uploadAndRead(who, resumeText);
  const orphans = [`${nobody}/resumes/${nobody}`, who.key(nobody)];
  for (const key of [...orphans, 'exports/kept.csv']) await files.write(key, text('x'), 'text/plain');
  const { orphans: young } = Object(await sweep());
  expect(young).toBe(0);
  // The bucket's own clock cannot be turned back: the sweep's is an hour on.
  const { sweepResumes } = await import('../../shared/services/resumes/sweep.ts');
  const later = { now: () => new Date(Date.now() + 2 * 3_600_000) };
  const swept = await sweepResumes(
    { db: database.db, clock: later, files, queues: { send: async () => undefined } },
    { requestId: 'sweep' },
  );
  expect(swept).toMatchObject({ orphans: 2, kept: 0 });
  for (const key of orphans) expect(await files.head(key)).toBeUndefined();
  expect(await files.head('exports/kept.csv')).toBeDefined();
  expect(await files.head(who.key(id))).toBeDefined();
});

test('a storage that refuses to delete is asked again later, and its neighbours are deleted', async () => {
  const { sweepResumes } = await import('../../shared/services/resumes/sweep.ts');
  const who = await person();
  const [stuck, gone] = [await uploadAndRead(who, resumeText), await uploadAndRead(who, resumeText)];
  await sql('DELETE FROM users.resumes WHERE user_id = $1', [who.user.id]);
  const refusing = {
    ...files,
    delete: async (key: string) => {
      if (key === who.key(stuck.id)) throw new Error('Slow down');
      await files.delete(key);
    },
  };
  const queues = { send: async () => undefined };
  const clock = { now: () => new Date() };
  const run = (using: typeof files, at = clock) =>
    sweepResumes({ db: database.db, clock: at, files: using, queues }, { requestId: 'sweep' });
  expect(await run(refusing)).toMatchObject({ deleted: 1, kept: 1 });
  expect(await files.head(who.key(gone.id))).toBeUndefined();
  expect(await run(refusing)).toMatchObject({ deleted: 0, kept: 0 });
  expect(await run(files, { now: () => new Date(Date.now() + 11 * 60_000) })).toMatchObject({ deleted: 1 });
  expect(await files.head(who.key(stuck.id))).toBeUndefined();
});

test('a resume that every attempt breaks off at fails with its reason, its message is buried, and it can be retried', async () => {
  const who = await person();
  const id = await upload(who, resumeText);
  await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
  const message = { type: 'parse-resume', user_id: who.user.id, resume_id: id };
  // A worker that dies says nothing: its lease ends, and the message comes again.
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await sql(
      `UPDATE users.resumes SET parse_status = 'parsing', parse_attempts = $2, parse_lease_until = now() - interval '1 s' WHERE id = $1`,
      [id, attempt],
    );
  }
  expect(await deliver([message], 6)).toEqual({ batchItemFailures: [] });
  expect(await look(who, id)).toMatchObject({
    parse_status: 'failed',
    parse_error: expect.stringMatching(/several tries/),
  });
  const buried = server.inspectQueue(desk.parseQueue.deadLetterName)?.messages.ready ?? [];
  expect(buried.map(({ body }) => JSON.parse(body))).toContainEqual(message);
  const again = await api.post(`/v1/resumes/${id}/retry`, undefined, { token: who.token });
  expect(again.as(ResumeSummary)).toMatchObject({ parse_status: 'queued', parse_error: null });
  await read(who, id);
  expect((await look(who, id)).parse_status).toBe('parsed');
});

test('a file larger than announced is refused even where the storage let it in', async () => {
  const who = await person();
  const { id, post } = await announce(who, 'resume.txt', 'text/plain', resumeText.byteLength - 1);
  await post(resumeText);
  const answer = await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
  expect(answer.as(ResumeSummary).parse_error).toMatch(/announced with \d+ bytes and arrived with \d+/);
  expect(await files.head(who.key(id))).toBeUndefined();
});

test('each answer on the way of a resume names the next call', async () => {
  const who = await person();
  const id = await upload(who, resumeText);
  const next = async () => (await look(who, id)).next;
  expect(await next()).toMatchObject({ method: 'POST', path: `/v1/resumes/${id}/confirm` });
  const confirmed = await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
  expect(confirmed.as(ResumeSummary).next).toMatchObject({ method: 'GET', path: `/v1/resumes/${id}?wait=20` });
  await read(who, id);
  expect(await next()).toMatchObject({ method: 'GET', path: `/v1/resumes/${id}/proposals` });
  await api.post(`/v1/resumes/${id}/accept`, undefined, { token: who.token });
  expect(await next()).toMatchObject({ path: '/v1/me/guide' });
  const empty = await uploadAndRead(who, new Uint8Array(), 'cv.pdf', 'application/pdf');
  expect(empty).toMatchObject({ parse_status: 'failed', next: { method: 'POST', path: '/v1/resumes' } });
});

test('a form that is used again after the reading changes nothing: the other bytes are neither read nor downloaded', async () => {
  const who = await person();
  const { id, post } = await announce(who, 'resume.txt', 'text/plain', resumeText.byteLength + 20);
  await post(resumeText);
  await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
  await read(who, id);
  const first = await look(who, id);
  await post(text('Somebody Else\nelse@example.com\n\nSKILLS\nSQL\n'));
  const download = await api.get(`/v1/resumes/${id}/download`, { token: who.token });
  expect([download.status, download.body]).toMatchObject([409, { details: { reason: 'resume_changed' } }]);
  await api.post(`/v1/resumes/${id}/retry`, undefined, { token: who.token });
  await read(who, id);
  const again = await look(who, id);
  expect(again).toMatchObject({ parse_status: 'failed', parse_error: expect.stringMatching(/replaced after/) });
  expect([again.file_hash, again.parsed_data]).toEqual([first.file_hash, first.parsed_data]);
  await post(resumeText);
  await api.post(`/v1/resumes/${id}/retry`, undefined, { token: who.token });
  await read(who, id);
  expect((await look(who, id)).parse_status).toBe('parsed');
  expect((await api.get(`/v1/resumes/${id}/download`, { token: who.token })).status).toBe(200);
});

test('the form is signed, for ten minutes, for one key, one type and no more bytes than were announced', async () => {
  const who = await person();
  const { id, policy, fields } = await announce(who, 'cv.md', 'text/markdown', 1_234);
  const left = Date.parse(policy.expiration) - Date.now();
  expect(left > 590_000 && left <= 600_000).toBe(true);
  const sign = (key: string | Buffer, content: string) => createHmac('sha256', key).update(content).digest();
  const { region, credentials } = localIdentity;
  const day = fields['X-Amz-Date']?.slice(0, 8) ?? '';
  const key = [region, 's3', 'aws4_request'].reduce(sign, sign(`AWS4${credentials.secretAccessKey}`, day));
  expect(fields['X-Amz-Signature']).toBe(sign(key, fields.Policy ?? '').toString('hex'));
  expect(policy.conditions).toEqual(
    expect.arrayContaining([
      ['content-length-range', 1, 1_234],
      ['eq', '$Content-Type', 'text/markdown'],
      { key: who.key(id) },
    ]),
  );
});

test.each(['👩\u200D💻 📄.pdf', 'می\u200Cخواهم.pdf', 'Re\u0301sume\u0301.PDF', `${'履'.repeat(251)}.pdf`])(
  'the name %j is taken',
  async (file_name) => {
    const who = await person();
    const given = { file_name, content_type: 'application/pdf', file_size: 10 };
    const made = await api.post('/v1/resumes', given, { token: who.token });
    expect(made.as(ResumeUpload).resume.file_name).toBe(file_name);
  },
);

test.each([
  'cv\u202Efdp.exe.pdf',
  'a/../b.pdf',
  'C:\\cv.pdf',
  '.pdf',
  'cv\u200B.pdf',
  'cv\u0000.pdf',
  'cv.pdf ',
  'cv\n.pdf',
  `${'a'.repeat(252)}.pdf`,
])('the name %j is refused', async (file_name) => {
  const who = await person();
  const answer = await api.post(
    '/v1/resumes',
    { file_name, content_type: 'application/pdf', file_size: 10 },
    { token: who.token },
  );
  expect(answer.status).toBe(400);
});

test('a name with quotes and letters of all kinds downloads under that name, and breaks out of nothing', async () => {
  const who = await person();
  const name = 'Zoë "résumé"; filename=evil.exe %22 – 履歴書.txt';
  const { id } = await uploadAndRead(who, resumeText, name);
  const { url } = (await api.get(`/v1/resumes/${id}/download`, { token: who.token })).as(ResumeDownload);
  const disposition = new URL(url).searchParams.get('response-content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment; filename="[^"]*"; filename\*=UTF-8''[\w%.~-]+$/);
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
});
