import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { Reply } from '../../local/google/employer/letters.ts';
import { outbox } from '../../local/google/employer/outbox.ts';
import { answerAsEmployer } from '../../local/google/employer/replies.ts';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { Application, SubmittedApplication } from '../../shared/contracts/application.ts';
import { Letter } from '../../shared/contracts/letter.ts';
import { messages } from '../../shared/contracts/messages/index.ts';
import { DataExport, Erasure } from '../../shared/contracts/privacy.ts';
import { ResumeUpload } from '../../shared/contracts/resume.ts';
import { queueVariable, useEnvironment } from '../../shared/runtime/config.ts';
import { scene } from '../support/applications.ts';
import { connectMailbox } from '../support/connected.ts';
import { testDatabase } from '../support/database.ts';
import { privacyDesk } from '../support/privacy-desk.ts';
import { sandboxGoogle } from '../support/sandbox-google.ts';
import { sqsEvent } from '../support/sqs-event.ts';
import { written } from '../support/written.ts';

const database = await testDatabase();
const { sql } = database;
const desk = await privacyDesk(database);
const { api, files, server, queue } = desk;
const google = sandboxGoogle();
const make = scene(database);
const names = Object.keys(messages).filter((name) => name !== 'export-person') as (keyof typeof messages)[];
const queues = Object.fromEntries(
  names.flatMap((name) => {
    const { url, deadLetterUrl } = queue(name);
    return [
      [queueVariable(name), url],
      [`${queueVariable(name)}_DEAD`, deadLetterUrl],
    ];
  }),
);
beforeAll(() => {
  const { url } = google();
  const sandbox = { GOOGLE_ISSUER: url, GOOGLE_API_ROOT_URL: url, UNDO_WINDOW_SECONDS: '0', LOG_LEVEL: 'DEBUG' };
  useEnvironment({ ...api.environment, ...queues, ...sandbox });
});

/** Words of letters alone: neither an id nor a time can hold one by chance. */
const planted = new Map<string, string>();
const word = (what: string): string => {
  const letters = [...randomUUID().replaceAll('-', '')].map((c) => String.fromCharCode(97 + Number.parseInt(c, 16)));
  const made = `zq${letters.join('').slice(0, 16)}`;
  planted.set(what, made);
  return made;
};
/** As text, as the hex in which a bytea is printed, and as any Base64 of it. */
const formsOf = (mark: string): string[] => [
  mark,
  Buffer.from(mark).toString('hex'),
  ...['', 'x', 'xx'].map((before) => Buffer.from(`${before}${mark}`).toString('base64').slice(4, -4).toLowerCase()),
];
/** `text` is in lower case. */
const holds = (text: string, mark: string): boolean => formsOf(mark).some((form) => text.includes(form));

const context = { awsRequestId: 'test-invocation' };
const invoke = async (name: string, event: unknown) =>
  (await import(`../../functions/${name}/handler.ts`)).handler(event, context);
const deliver = (name: string, message: object) => invoke(name, sqsEvent(name, [JSON.stringify(message)]));

/** Everything that could hold something of a person: every table, every file, every queue. */
async function everything(): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  const tables = await sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        AND c.relname NOT LIKE 'place%' AND c.relname NOT IN ('skills_dictionary', 'skill_aliases')`,
  );
  for (const { name } of tables) {
    const rows = await sql<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
    places.set(
      name,
      rows
        .map(({ row }) => row)
        .join('\n')
        .toLowerCase(),
    );
  }
  for (const { key } of await files.list('', 1_000)) {
    const bytes = await files.read(key, 10_000_000);
    const inside = key.endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes];
    places.set(
      `file ${key}`,
      inside
        .map((part) => Buffer.from(part).toString('latin1'))
        .join('\n')
        .toLowerCase(),
    );
  }
  for (const name of Object.keys(messages).flatMap((one) => [one, `${one}-dead`])) {
    const found = server.inspectQueue(name)?.messages;
    places.set(`queue ${name}`, JSON.stringify([found?.ready ?? [], found?.delayed ?? [], found?.inflight ?? []]));
  }
  return places;
}

let person: { id: string; email: string; token: string };
let applicationId = '';
let logs = '';

async function hunt(): Promise<void> {
  const email = `${word('address')}@person.example`;
  const user = await database.createUser({ name: `Jo ${word('name')}`, email });
  const { accessToken: token } = await api.signIn(user);
  person = { id: user.id, email, token };
  const ok = async (verb: 'post' | 'put' | 'patch', path: string, body?: object): Promise<unknown> => {
    const answer = await api[verb](path, body, { token });
    expect({ path, status: answer.status, body: answer.status < 300 ? 'ok' : answer.body }).toEqual({
      path,
      status: expect.any(Number),
      body: 'ok',
    });
    return answer.body;
  };
  await ok('patch', '/v1/me', { picture_url: `https://pictures.example/${word('picture')}.png` });
  await ok('patch', '/v1/profile', {
    headline: word('headline'),
    summary: word('summary'),
    phone: '+1 555 010 7731',
    linkedin_url: `https://www.linkedin.com/in/${word('linkedin')}`,
    github_url: `https://github.com/${word('github')}`,
    portfolio_url: `https://${word('portfolio')}.example/`,
  });
  await ok('post', '/v1/experience', {
    company_name: word('employer'),
    job_title: word('job title'),
    location: word('place of work'),
    description: word('deed'),
    start_date: '2019-03',
    is_current: true,
  });
  await ok('post', '/v1/education', {
    institution_name: word('school'),
    degree: word('degree'),
    field_of_study: word('field'),
  });
  await ok('post', '/v1/skills', { skill_name: word('skill') });
  await ok('post', '/v1/projects', { project_name: word('project'), description: word('project description') });
  await ok('post', '/v1/certificates', { certificate_name: word('certificate'), issuer: word('issuer') });
  await ok('post', '/v1/languages', { language_name: word('language') });
  await ok('put', `/v1/me/answers/custom.${word('answer key')}`, {
    value: { question: word('own question'), answer: word('answer') },
  });
  await ok('patch', '/v1/preferences', {
    industries: [word('industry')],
    exclude_companies: [word('excluded company')],
  });
  await ok('post', '/v1/saved-searches', { name: word('search name'), query: { q: word('search words') } });
  await ok('post', '/v1/do-not-contact', {
    kind: 'domain',
    value: `${word('suppressed')}.example`,
    reason: word('reason'),
  });
  await ok('post', '/v1/email-templates', {
    name: word('template name'),
    type: 'follow_up',
    subject: word('template subject'),
    body: word('template body'),
  });

  // What the person keeps of postings, companies and applications elsewhere.
  const company = await make.company(`Quillmark ${randomUUID()}`);
  const kept = await make.job({ company_id: company });
  await ok('put', `/v1/jobs/${kept.id}/saved`, { notes: word('saved note') });
  await ok('put', `/v1/matches/${kept.id}/dismissal`, { reason: 'other', note: word('dismissal note') });
  await ok('patch', `/v1/companies/${company}`, { industry: word('correction') });
  await ok('post', '/v1/tracker/applications', {
    company_name: word('elsewhere company'),
    job_title: word('elsewhere title'),
    notes: word('elsewhere note'),
    tags: [word('elsewhere tag')],
  });
  const csv = `Company,Title,Status\n${word('imported company')},${word('imported title')},Applied\n`;
  await ok('post', '/v1/tracker/import', { content: csv, dry_run: false });

  // A resume: from the form to the facts taken over.
  const text = `Jo ${word('resume name')}\nEXPERIENCE\nEngineer, ${word('resume employer')}\n2015 - 2018\nSKILLS\nFigma, HTML\n`;
  const file = {
    file_name: `${word('file name')}.txt`,
    content_type: 'text/plain',
    file_size: Buffer.byteLength(text),
  };
  const announced = (await api.post('/v1/resumes', file, { token })).as(ResumeUpload);
  const form = new FormData();
  for (const [field, value] of Object.entries(announced.upload.fields)) form.append(field, value);
  form.append('file', new Blob([text], { type: 'text/plain' }), file.file_name);
  await fetch(announced.upload.url, { method: 'POST', body: form });
  const resume = announced.resume.id;
  await ok('post', `/v1/resumes/${resume}/confirm`);
  await deliver('parse-resume', { type: 'parse-resume', user_id: user.id, resume_id: resume });
  await ok('post', `/v1/resumes/${resume}/accept`, {});

  // A letter, the application from the person's own mailbox, and the employer's answer.
  await connectMailbox(database, google().url, user);
  const posting = await make.job({
    application_email: `jobs-${randomUUID().slice(0, 8)}@northwind.example`,
    company_id: company,
  });
  const letter = (await api.post('/v1/letters', { job_id: posting.id }, { token })).as(Letter);
  await ok('put', `/v1/letters/${letter.id}`, { content: `Dear team,\n\n${word('letter')}\n` });
  const draft = (await api.post('/v1/applications', { job_id: posting.id, channel: 'email' }, { token })).as(
    Application,
  );
  applicationId = draft.id;
  await ok('patch', `/v1/applications/${draft.id}`, {
    notes: word('application note'),
    tags: [word('application tag')],
  });
  await ok('post', '/v1/tracker/tasks', { application_id: draft.id, title: word('task') });
  const submitted = (await api.post(`/v1/applications/${draft.id}/submit`, undefined, { token })).as(
    SubmittedApplication,
  );
  await deliver('send-email', { type: 'send-email', user_id: user.id, email_id: submitted.email.id });
  const [left] = await outbox(google().control, { to: posting.application_email ?? '', limit: 1 });
  if (left === undefined) throw new Error('the application did not leave');
  const said = { text: `We would like an interview. ${word('mail body')}` };
  await answerAsEmployer(google().control, Reply.parse({ outbox_id: left.id, kind: 'free', ...said }));
  await deliver('sync-mailbox', { type: 'sync-mailbox', user_id: user.id });
  const replies = await sql<{ id: string }>('SELECT id FROM communications.email_responses WHERE user_id = $1', [
    user.id,
  ]);
  expect(replies).toHaveLength(1);
  for (const { id } of replies)
    await deliver('classify-reply', { type: 'classify-reply', user_id: user.id, email_response_id: id });
  await ok('post', '/v1/interviews', {
    application_id: draft.id,
    scheduled_at: '2027-03-01T10:00:00Z',
    location: word('interview place'),
    interviewer_name: word('interviewer'),
    interviewer_email: `${word('interviewer address')}@northwind.example`,
    notes: word('interview note'),
  });
  await ok('put', '/v1/me/consents/usage');
  await ok('post', '/v1/events', { events: [{ event_type: 'board.opened', event_data: { seen: word('event') } }] });
  await ok('put', '/v1/stop', { reason: word('stop reason') });
  await invoke('rollup-metrics', scheduledEvent('rollup-metrics', new Date()));
  // A part of the trail lies in the archive.
  await sql(`SELECT archive_old_audit_logs(20, now() + interval '1 day')`);

  // All of it once more in one file.
  const asked = (await api.post('/v1/me/export', undefined, { token })).as(DataExport);
  await desk.deliver(user.id, asked.id);
}

const where = (mark: string, places: Map<string, string>): string[] =>
  [...places].filter(([, text]) => holds(text, mark)).map(([place]) => place);

test('fifty words that a whole hunt leaves in tables, files and messages are in none after the erasure, nor in any log', async () => {
  logs += await written(hunt);
  expect(planted.size).toBeGreaterThanOrEqual(50);
  const before = await everything();
  const nowhere = [...planted].filter(([, mark]) => where(mark, before).length === 0).map(([what]) => what);
  // Each was really planted: what was never kept proves nothing.
  expect(nowhere).toEqual([]);
  const archive = [...before].find(([place]) => /^file .*\.zip$/.test(place))?.[1] ?? '';
  // Its own address of the machine and its files' sealed parts aside, the export holds all of them.
  expect([...planted].filter(([, mark]) => !holds(archive, mark)).map(([what]) => what)).toEqual([]);
  for (const [place, text] of before) {
    if (!place.startsWith('queue ')) continue;
    expect({ place, marks: [...planted].filter(([, mark]) => holds(text, mark)).map(([what]) => what) }).toEqual({
      place,
      marks: [],
    });
  }

  logs += await written(async () => {
    const { token, email, id } = person;
    const asked = (await api.post('/v1/me/erasure', { email }, { token })).as(Erasure);
    for (let turn = 0; turn < 2; turn++) {
      await sql(
        `UPDATE users.erasures SET due_at = now() - interval '1 second', next_attempt_at = now() WHERE id = $1`,
        [asked.id],
      );
      await desk.schedule('tend-privacy');
    }
    const [done] = await sql<{ stage: string }>('SELECT stage FROM users.erasures WHERE id = $1', [asked.id]);
    expect(done).toEqual({ stage: 'finished' });
    // Messages that were still on their way name somebody who is gone, and find nothing to do.
    const late: object[] = [
      { type: 'send-email', user_id: id, email_id: randomUUID() },
      { type: 'sync-mailbox', user_id: id },
      { type: 'classify-reply', user_id: id, email_response_id: randomUUID() },
      { type: 'match-jobs', user_id: id },
      { type: 'parse-resume', user_id: id, resume_id: randomUUID() },
      { type: 'export-person', user_id: id, export_id: randomUUID() },
    ];
    for (const message of late) {
      const name = Object.entries(message)[0]?.[1];
      expect({ name, done: await deliver(name, message) }).toEqual({ name, done: { batchItemFailures: [] } });
    }
  });
  const after = await everything();
  expect([...planted].flatMap(([what, mark]) => where(mark, after).map((place) => `${what}: ${place}`))).toEqual([]);
  expect([...planted].filter(([, mark]) => holds(logs.toLowerCase(), mark)).map(([what]) => what)).toEqual([]);
  expect(logs.split('\n').filter((line) => line.startsWith('{"level"')).length).toBeGreaterThan(40);
  // The trail stays, and says of whom it is by a number alone.
  const trail = await sql<{ n: number }>('SELECT count(*)::int AS n FROM audit.audit_logs WHERE subject_user_id = $1', [
    person.id,
  ]);
  expect(trail[0]?.n).toBeGreaterThan(20);
  expect(await sql('SELECT FROM audit.hash_keys WHERE person_id = $1', [person.id])).toEqual([]);
  expect(applicationId).not.toBe('');
});
