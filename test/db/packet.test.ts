import { createApplication } from '../../shared/services/applications/create.ts';
import { packetOf } from '../../shared/services/applications/packet.ts';
import { loadFacts } from '../../shared/services/letters/material.ts';
import { applicationDeps, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const make = scene(database);

/** A hand-off for a posting that refuses sponsorship, asks for German and for ten years. */
async function handedOff(answers: Record<string, unknown>) {
  const { id: userId } = await createUser({ name: 'Jo Example' });
  const ctx = { userId };
  const { deps, clock } = applicationDeps(database);
  await sql(`INSERT INTO users.profiles (user_id, years_experience, current_salary) VALUES ($1, 3, 73519)`, [userId]);
  for (const [key, value] of Object.entries(answers)) {
    await sql(`INSERT INTO users.answers (user_id, answer_key, value, consented_at) VALUES ($1, $2, $3, $4)`, [
      userId,
      key,
      JSON.stringify(value),
      key.startsWith('eeo.') ? clock.now() : null,
    ]);
  }
  const job = await make.job({ application_email: null });
  const facts = [
    { fact: 'sponsorship', value: 'refused', sentence: 'We do not sponsor visas.' },
    { fact: 'language', value: 'de', sentence: 'German, fluent.' },
    { fact: 'experience', value: '10+', sentence: 'Ten years at least.' },
  ];
  await sql(
    `UPDATE jobs.jobs SET country = 'US', sponsorship = 'refused', languages = '{de}', years_min = 10, facts = $2 WHERE id = $1`,
    [job.id, JSON.stringify(facts)],
  );
  const draft = await createApplication(deps, ctx, { job_id: job.id, channel: 'url', override_duplicate: false });
  const packet = await packetOf(deps, ctx, draft.id);
  const letterFacts = await db.withUser(ctx, (tx) => loadFacts(tx, userId, clock.now()));
  return { packet, letterFacts };
}

test('a packet warns of what would end the application at once, in the posting’s own words, and brings the answers', async () => {
  const { packet } = await handedOff({
    'work_authorisation.US': { status: 'student_visa', needs_sponsorship: true },
    languages: { languages: [{ code: 'en', level: 'native' }] },
    notice_period: { days: 30 },
  });
  expect(packet.warnings.map(({ kind, certainty, sentence }) => [kind, certainty, sentence])).toEqual([
    ['sponsorship', 'known', 'We do not sponsor visas.'],
    ['language', 'known', 'German, fluent.'],
    ['experience', 'known', 'Ten years at least.'],
  ]);
  expect(packet.answers.map(({ question_key, answer }) => [question_key, answer])).toEqual([
    ['needs_sponsorship', 'Yes'],
    ['work_authorisation', 'Yes'],
    ['notice_period', '30 days'],
    ['languages', 'English (native)'],
  ]);
});

test('who may work there is not warned, and who has not said is told so', async () => {
  const { packet } = await handedOff({ 'work_authorisation.US': { status: 'citizen', needs_sponsorship: false } });
  expect(packet.warnings.map(({ kind }) => kind)).toEqual(['experience']);
  const { packet: silent } = await handedOff({});
  expect(silent.warnings[0]).toMatchObject({ kind: 'sponsorship', certainty: 'unsaid' });
});

test('neither a sensitive answer nor the current salary is in a packet or in what a letter is written from', async () => {
  const { packet, letterFacts } = await handedOff({
    'eeo.gender': { answer: 'Zebrafish' },
    'eeo.veteran': { answer: 'Zebrafish' },
  });
  expect(JSON.stringify([packet, letterFacts])).not.toMatch(/Zebrafish|73.?519/);
});
