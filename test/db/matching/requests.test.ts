import { boardRegistry } from '../../../shared/adapters/boards/registry.ts';
import type { QueueMessage } from '../../../shared/contracts/messages/index.ts';
import type { Clock } from '../../../shared/domain/clock.ts';
import { refreshMatches } from '../../../shared/services/matches/refresh.ts';
import { addSkill } from '../../../shared/services/skills/add.ts';
import { removeSkill } from '../../../shared/services/skills/remove.ts';
import { dispatchCrawls } from '../../../shared/services/sources/dispatch.ts';
import { testDatabase } from '../../support/database.ts';

const { db, createUser } = await testDatabase();

const minutes = (count: number): Clock => ({ now: () => new Date(Date.now() + count * 60_000) });
const losing = { send: () => Promise.reject(new Error('the queue does not answer')) };
/** Whom the dispatcher asks to match again, so many minutes from now. */
const askedFor = async (later: number): Promise<string[]> => {
  const sent: QueueMessage[] = [];
  const queues = { send: async (message: QueueMessage) => void sent.push(message) };
  await dispatchCrawls({ db, queues, clock: minutes(later), boards: boardRegistry({}) });
  return sent.flatMap((message) => (message.type === 'match-jobs' ? [message.user_id] : []));
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
  await refreshMatches({ db, clock: minutes(3) }, ctx);
  expect(await askedFor(10)).not.toContain(person.id);
  await removeSkill({ db, queues: losing, clock: minutes(20) }, ctx, skill.id);
  expect(await askedFor(30)).toContain(person.id);
});
