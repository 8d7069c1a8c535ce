import { localWriter } from '../../shared/adapters/openai/local-writer.ts';
import type { LetterWriter } from '../../shared/adapters/openai/port.ts';
import { PACES } from '../../shared/domain/applications/pace.ts';
import { autoApply, autoApplyFor } from '../../shared/services/applications/auto-apply.ts';
import { pageOfApplications } from '../../shared/services/applications/list.ts';
import { cancelEmail } from '../../shared/services/emails/cancel.ts';
import { applicationDeps, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { sql, createUser } = database;
const make = scene(database);
type Match = { score?: number; email?: string | null; company?: string; title?: string };

async function person(
  matches: readonly Match[],
  preferences: Record<string, unknown> = {},
  writer: LetterWriter = localWriter,
) {
  const { id: userId } = await createUser();
  const { deps: applying, clock, files } = applicationDeps(database);
  const deps = { ...applying, writer };
  await make.resume(userId, files, { is_primary: true });
  const wishes = { auto_apply: true, application_frequency: 'moderate', max_applications_per_day: 10, ...preferences };
  const names = Object.keys(wishes);
  await sql(
    `INSERT INTO users.preferences (user_id, ${names.join(', ')}) VALUES ($1, ${names.map((_, at) => `$${at + 2}`).join(', ')})`,
    [userId, ...Object.values(wishes)],
  );
  const jobs: string[] = [];
  for (const { score = 90, email = 'jobs@northwind.example', company, title = 'Cook' } of matches) {
    const job = await make.job({
      title,
      application_email: email,
      company_id: company ?? (await make.company()),
    });
    jobs.push(job.id);
    await sql(
      `INSERT INTO jobs.job_matches (user_id, job_id, match_score, relevance, is_recommended) VALUES ($1, $2, $3::int, $3::int, true)`,
      [userId, job.id, score],
    );
  }
  const ctx = { userId };
  const list = async () => (await pageOfApplications(deps, ctx, { limit: 50 })).items;
  return { deps, ctx, clock, jobs, list, run: () => autoApplyFor(deps, ctx) };
}

test('the best matches above the line are queued with their reasons, can be undone for an hour, and are not chosen twice', async () => {
  const { run, list, deps, ctx, clock } = await person([{ score: 90 }, { score: PACES.moderate.score_line - 1 }]);
  expect(await run()).toEqual({ queued: 1, prepared: 0, refused: 0 });
  const [chosen] = await list();
  expect(chosen).toMatchObject({
    status: 'queued',
    origin: 'automatic',
    chosen_for: { match_score: 90, score_line: PACES.moderate.score_line, reasons: expect.any(Array) },
    scheduled_for: new Date(clock.now().getTime() + 3_600_000).toISOString(),
  });
  expect(await run()).toEqual({ queued: 0, prepared: 0, refused: 0 });
  const [email] = await sql<{ id: string }>('SELECT id FROM communications.emails WHERE user_id = $1', [ctx.userId]);
  await cancelEmail(deps, ctx, email?.id ?? '');
  expect(await run()).toEqual({ queued: 0, prepared: 0, refused: 0 });
  expect((await list()).map(({ status }) => status)).toEqual(['draft']);
});

test.each([
  ['the preference is off', { auto_apply: false }, 0],
  ['the own line is above them', { auto_apply_min_score: 95 }, 0],
  [
    'the own line is below that of the frequency',
    { auto_apply_min_score: 10, application_frequency: 'conservative' },
    3,
  ],
  ['the day allows two', { max_applications_per_day: 2 }, 2],
  ['the day allows none', { max_applications_per_day: 0 }, 0],
])('where %s, as many leave as that allows', async (_what, preferences, queued) => {
  const { run } = await person([{ score: 90 }, { score: 88 }, { score: 86 }, { score: 70 }], preferences);
  expect(await run()).toMatchObject({ queued });
});

test('never for what was dismissed, names no address, is excluded, is on the do-not-contact list, or is the same role again', async () => {
  const twin = await make.company('Twin Rivers');
  const { run, list, jobs, ctx } = await person(
    [
      { email: null },
      { email: 'no@fern.example' },
      { company: await make.company('Ox Excluded') },
      { company: twin },
      { company: twin, title: 'Cook (m/f/d)' },
      {},
    ],
    { exclude_companies: ['Ox Excluded'] },
  );
  await sql(
    `INSERT INTO communications.suppressions (user_id, kind, value, source) VALUES ($1, 'domain', 'fern.example', 'person')`,
    [ctx.userId],
  );
  await sql(`INSERT INTO jobs.match_dismissals (user_id, job_id, reason) VALUES ($1, $2, 'company')`, [
    ctx.userId,
    jobs[5],
  ]);
  expect(await run()).toMatchObject({ queued: 1 });
  const queued = (await list()).filter(({ status }) => status === 'queued');
  expect(queued.map(({ company_name }) => company_name)).toEqual(['Twin Rivers']);
});

test('a stop, of the person or for everybody, leaves everything undone', async () => {
  const { deps, ctx, run } = await person([{}]);
  await sql('INSERT INTO communications.stops (user_id) VALUES ($1)', [ctx.userId]);
  expect(await run()).toEqual({ queued: 0, prepared: 0, refused: 0 });
  await sql('DELETE FROM communications.stops');
  await sql(`INSERT INTO communications.general_stop (reason) VALUES ('A fault')`);
  expect(await autoApply(deps)).toMatchObject({ people: 0, queued: 0 });
  await sql('DELETE FROM communications.general_stop');
  expect((await autoApply(deps)).queued).toBeGreaterThanOrEqual(1);
});

test('by preference each gets a letter of its own, and one that no checked letter comes of waits as a draft', async () => {
  const wish = { auto_apply_letters: true };
  const { run, list } = await person([{}], wish);
  expect(await run()).toEqual({ queued: 1, prepared: 0, refused: 0 });
  expect(await list()).toMatchObject([{ status: 'queued', cover_letter_id: expect.any(String) }]);
  const claims: LetterWriter = {
    ...localWriter,
    write: async (request) => {
      const written = await localWriter.write(request);
      return {
        ...written,
        sentences: [...written.sentences, { text: 'I led 900 cooks at Zebra Foods.', fact_ids: [], paragraph: 0 }],
      };
    },
  };
  const bold = await person([{}], wish, claims);
  expect(await bold.run()).toEqual({ queued: 0, prepared: 1, refused: 0 });
  expect(await bold.list()).toMatchObject([{ status: 'draft', origin: 'automatic', cover_letter_id: null }]);
  expect(await bold.run()).toEqual({ queued: 0, prepared: 0, refused: 0 });
});

test('by preference matches at pages are drafted with their packet, best first, within the same day', async () => {
  const wish = { auto_apply_packets: true, max_applications_per_day: 2 };
  const { run, list } = await person([{ score: 80 }, { score: 95, email: null }, { score: 90 }], wish);
  expect(await run()).toEqual({ queued: 1, prepared: 1, refused: 0 });
  expect((await list()).map(({ channel, status }) => `${channel} ${status}`).sort()).toEqual([
    'email queued',
    'url draft',
  ]);
});
