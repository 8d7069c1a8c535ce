import type { QueueMessage } from '../../shared/contracts/messages/index.ts';
import { dispatchAll, hint, hintAll } from '../../shared/services/hints/send.ts';

const message = (index: number): QueueMessage => ({
  type: 'match-jobs',
  user_id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
});
const messages = Array.from({ length: 25 }, (_, index) => message(index));
/** A queue that refuses the messages whose index `refuses` names. */
const queue = (refuses: (index: number) => boolean) => {
  const put: QueueMessage[] = [];
  const send = async (one: QueueMessage) => {
    if (refuses(messages.findIndex((other) => JSON.stringify(other) === JSON.stringify(one))))
      throw new Error('no queue');
    put.push(one);
  };
  return { put, send };
};

test('a hint that cannot be put is no failure of what it is about', async () => {
  const broken = queue(() => true);
  await hint(broken, message(1));
  await hintAll(broken, messages);
  expect(broken.put).toEqual([]);
});

test('a dispatcher puts every message once, and one that fails hinders no other', async () => {
  const flaky = queue((index) => index % 10 === 0);
  expect(await dispatchAll(flaky, messages)).toEqual({ failed: 3 });
  expect(flaky.put).toEqual(expect.arrayContaining(messages.filter((_, index) => index % 10 !== 0)));
  expect(flaky.put).toHaveLength(22);
});

test('a dispatcher that can put nothing says so; one with nothing to put is well', async () => {
  await expect(
    dispatchAll(
      queue(() => true),
      messages,
    ),
  ).rejects.toThrow('no queue');
  expect(
    await dispatchAll(
      queue(() => true),
      [],
    ),
  ).toEqual({ failed: 0 });
});
