import { boardRegistry } from '../../../shared/adapters/boards/registry.ts';
import type { QueueMessage } from '../../../shared/contracts/messages/index.ts';
import type { Clock } from '../../../shared/domain/clock.ts';
import { poolCache } from '../../../shared/services/matches/pool-cache.ts';
import { refreshMatches, refreshStale } from '../../../shared/services/matches/refresh.ts';
import { requestMatches } from '../../../shared/services/matches/request.ts';
import { addSkill } from '../../../shared/services/skills/add.ts';
import { removeSkill } from '../../../shared/services/skills/remove.ts';
import { dispatchCrawls } from '../../../shared/services/sources/dispatch.ts';
import { testDatabase } from '../../support/database.ts';

const { db, createUser } = await testDatabase();

const minutes = (count: number): Clock => ({ now: () => new Date(Date.now() + count * 60_000) });
const losing = { send: () => Promise.reject(new Error('the queue does not answer')) };
/** Whether the dispatcher asks for stale matches to be made again, so many minutes from now. */
const asks = async (later: number): Promise<boolean> => {
  const sent: QueueMessage[] = [];
  const queues = { send: async (message: QueueMessage) => void sent.push(message) };
  await dispatchCrawls({ db, queues, clock: minutes(later), boards: boardRegistry({}) });
  return sent.some((message) => message.type === 'match-jobs' && message.user_id === undefined);
};

test('a person whose skill was taken away is matched again also when its message was lost', async () => {
  const person = await createUser();
  const ctx = { userId: person.id };
  const skill = await addSkill({ db, queues: losing, clock: minutes(0) }, ctx, {
    skill_name: 'Python',
    skill_level: null,
    years_experience: null,
    is_primary: false,
  });
  const pool = poolCache(db);
  await refreshMatches({ db, clock: minutes(3), pool }, ctx);
  expect(await asks(10)).toBe(false);
  await removeSkill({ db, queues: losing, clock: minutes(20) }, ctx, skill.id);
  expect(await asks(30)).toBe(true);
  expect(await refreshStale({ db, clock: minutes(30), pool }, {})).toMatchObject({ people: 1, failed: 0 });
  expect(await asks(31)).toBe(false);
});

test('changes within a second ask for new matches once, a later one again', async () => {
  const { id } = await createUser();
  const sent: unknown[] = [];
  const queues = { send: async (message: QueueMessage, options?: object) => void sent.push([message, options]) };
  const start = Date.now();
  const after = async (ms: number): Promise<number> => {
    await requestMatches({ db, queues, clock: { now: () => new Date(start + ms) } }, { userId: id });
    return sent.length;
  };
  expect([await after(0), await after(400), await after(999)]).toEqual([1, 1, 1]);
  // Counted from the message that was sent, not from the last change: its wait would be over.
  expect([await after(1_001), await after(1_900), await after(2_002)]).toEqual([2, 2, 3]);
  // A clock that was set back does not keep it waiting.
  expect(await after(-60_000)).toBe(4);
  expect(sent[0]).toEqual([{ type: 'match-jobs', user_id: id }, { delaySeconds: 2 }]);
});
