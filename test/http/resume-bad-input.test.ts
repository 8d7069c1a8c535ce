import { ResumePage, ResumeSummary } from '../../shared/contracts/resume.ts';
import { kindOf, resumeTypes } from '../../shared/domain/resume/file.ts';
import { documentLimits } from '../../shared/domain/resume/limits.ts';
import { refused } from '../support/bad-files.ts';
import { testDatabase } from '../support/database.ts';
import { resumeDesk } from '../support/resume-desk.ts';

const database = await testDatabase();
const { sql } = database;
const { api, files, server, person, upload, read, look, uploadAndRead, parseQueue } = await resumeDesk(database);

const good = new TextEncoder().encode('Rafael Osei\nrafael.osei@example.com\n\nSKILLS\nFigma, HTML, CSS\n');
/** Rows that a reading may leave, of one person. */
const leftBehind = async (userId: string): Promise<string[]> => {
  const found: string[] = [];
  for (const table of [
    'users.resume_proposals',
    'users.profiles',
    'users.skills',
    'users.experience',
    'users.education',
    'users.user_projects',
    'users.user_certificates',
    'users.user_languages',
    'users.discarded_files',
    'ai.generations',
  ]) {
    const rows = await sql(`SELECT FROM ${table} WHERE user_id = $1`, [userId]);
    if (rows.length > 0) found.push(table);
  }
  return found;
};

/** The first of each reason; that each file is refused for its reason is read in test/adapters/documents/bad-input. */
const oneOfEach = refused.filter(([, kind, , reason], at) => {
  return refused.findIndex(([, other, , same]) => other === kind && same === reason) === at;
});

test('a bad file of each kind and reason ends with its reason before the caller, leaves nothing half-written, and the next is read', async () => {
  const who = await person();
  const told: unknown[] = [];
  const expected: unknown[] = [];
  for (const [what, kind, make, , says] of oneOfEach) {
    const bytes = await make();
    if (bytes.byteLength > documentLimits.bytes) continue;
    const type = resumeTypes.find((each) => kindOf(each) === kind) ?? 'text/plain';
    const id = await upload(who, bytes, kind === 'pdf' ? 'resume.pdf' : 'resume.docx', type);
    const { parse_status } = (await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token })).as(
      ResumeSummary,
    );
    if (parse_status === 'queued') expect(await read(who, id)).toEqual({ batchItemFailures: [] });
    const resume = await look(who, id);
    const clear = says.test(resume.parse_error ?? '');
    told.push([what, resume.parse_status, clear, resume.parsed_data, await leftBehind(who.user.id)]);
    expected.push([what, 'failed', true, null, []]);
    expect((await api.post(`/v1/resumes/${id}/accept`, undefined, { token: who.token })).status).toBe(409);
    expect((await api.delete(`/v1/resumes/${id}`, { token: who.token })).status).toBe(204);
    expect(await files.head(who.key(id))).toBeUndefined();
  }
  expect(told).toEqual(expected);
  expect(told.length).toBeGreaterThan(10);
  expect(await uploadAndRead(who, good)).toMatchObject({ parse_status: 'parsed', is_primary: true });
  expect(server.inspectQueue(parseQueue.deadLetterName)?.messages.ready ?? []).toEqual([]);
});

test('the first resume that can be read is primary in place of one that cannot; what the person chose stays', async () => {
  const who = await person();
  const items = async () => (await api.get('/v1/resumes', { token: who.token })).as(ResumePage).items;
  const bad = await uploadAndRead(who, new TextEncoder().encode('%PDF-1.7 nothing'), 'bad.pdf', 'application/pdf');
  expect(bad).toMatchObject({ parse_status: 'failed', is_primary: true });
  const first = await uploadAndRead(who, good);
  expect((await items()).map(({ is_primary }) => is_primary)).toEqual([true, false]);
  // A picture of a resume may be what somebody sends.
  await api.post(`/v1/resumes/${bad.id}/primary`, undefined, { token: who.token });
  const second = await uploadAndRead(who, good);
  expect((await look(who, bad.id)).is_primary).toBe(true);
  const refusedId = await upload(who, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'cv.pdf', 'application/pdf');
  await api.post(`/v1/resumes/${refusedId}/confirm`, undefined, { token: who.token });
  const choice = await api.post(`/v1/resumes/${refusedId}/primary`, undefined, { token: who.token });
  expect(choice).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/Upload it again/) } });
  const after: [string, string | undefined][] = [];
  for (const { id } of [bad, second, first]) {
    await api.delete(`/v1/resumes/${id}`, { token: who.token });
    after.push([id, (await items()).find(({ is_primary }) => is_primary)?.id]);
  }
  expect(after).toEqual([
    [bad.id, second.id],
    [second.id, first.id],
    [first.id, undefined],
  ]);
});
