import { addExperience } from '../../../shared/services/experience/add.ts';
import { patchExperience } from '../../../shared/services/experience/patch.ts';
import { poolCache } from '../../../shared/services/matches/pool-cache.ts';
import { refreshStale } from '../../../shared/services/matches/refresh.ts';
import { writeProfile } from '../../../shared/services/profiles/profile.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const queues = { send: async () => undefined };
const at = (day: string) => ({ db, queues, clock: { now: () => new Date(`${day}T12:00:00Z`) }, pool: poolCache(db) });
const kept = async (id: string) =>
  (
    await sql<{ years: number; grow: string | null }>(
      'SELECT years_experience AS years, years_grow_on::text AS grow FROM users.profiles WHERE user_id = $1',
      [id],
    )
  )[0];
const job = { company_name: 'Example Ward', job_title: 'Nurse', description: null, location: null };

test('years grow by themselves on their day: matching has them then, and nobody is scored again before', async () => {
  const [{ id: works }, { id: worked }] = [await createUser(), await createUser()];
  const today = at('2030-06-15');
  await addExperience(today, { userId: works }, { ...job, start_date: '2028-01', end_date: null, is_current: true });
  await addExperience(today, { userId: worked }, { ...job, start_date: '2020', end_date: '2024', is_current: false });
  expect([await kept(works), await kept(worked)]).toEqual([
    { years: 2, grow: '2030-12-01' },
    { years: 4, grow: null },
  ]);
  await refreshStale(today, {});
  const quiet = { people: 0, written: 0, removed: 0, failed: 0 };
  expect(await refreshStale(at('2030-11-30'), {})).toEqual(quiet);
  expect(await refreshStale(at('2030-12-01'), {})).toMatchObject({ people: 1, failed: 0 });
  expect(await kept(works)).toEqual({ years: 3, grow: '2031-12-01' });
  expect(await refreshStale(at('2030-12-02'), {})).toEqual(quiet);
});

test('a figure that the person states does not grow, and one that they take back does again', async () => {
  const { id } = await createUser();
  const today = at('2030-06-15');
  const held = { ...job, start_date: '2028-01', end_date: null, is_current: true };
  const { id: jobId } = await addExperience(today, { userId: id }, held);
  await writeProfile(today, { userId: id }, { years_stated: 12 });
  expect(await kept(id)).toEqual({ years: 12, grow: null });
  await patchExperience(today, { userId: id }, jobId, { location: 'Here' });
  expect(await kept(id)).toEqual({ years: 12, grow: null });
  await writeProfile(today, { userId: id }, { years_stated: null });
  expect(await kept(id)).toEqual({ years: 2, grow: '2030-12-01' });
});
