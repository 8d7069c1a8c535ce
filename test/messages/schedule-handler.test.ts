import { expect, test } from '@jest/globals';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';

const context = { awsRequestId: 'request-1' };

test('a schedule answers with the summary of its run and is told when it fired and how long it may run', async () => {
  const handler = scheduleHandler({
    deps: () => 'deps',
    run: async (deps, { at, eventId, requestId, leftMs }) => ({
      deps,
      at: at.toISOString(),
      eventId,
      requestId,
      left: leftMs(),
    }),
  });
  const event = scheduledEvent('rollup-metrics', new Date('2026-03-01T02:00:00.000Z'));
  expect(await handler(event, { ...context, getRemainingTimeInMillis: () => 4_200 })).toEqual({
    deps: 'deps',
    at: '2026-03-01T02:00:00.000Z',
    eventId: event.id,
    requestId: 'request-1',
    left: 4_200,
  });
});

test('a run that fails fails the invocation, so that EventBridge tries again', async () => {
  const handler = scheduleHandler({ deps: () => undefined, run: () => Promise.reject(new Error('no database')) });
  await expect(handler(scheduledEvent('rollup-metrics', new Date()), context)).rejects.toThrow('no database');
});

test.each([
  ['a queue batch', { Records: [] }],
  ['an event of somebody else', { ...scheduledEvent('rollup-metrics', new Date()), source: 'my.app' }],
  ['a time that is none', { ...scheduledEvent('rollup-metrics', new Date()), time: 'yesterday' }],
  ['nothing', null],
])('%s is refused before anything runs', async (_, event) => {
  let ran = false;
  const handler = scheduleHandler({
    deps: () => undefined,
    run: async () => {
      ran = true;
      return {};
    },
  });
  await expect(handler(event, context)).rejects.toThrow();
  expect(ran).toBe(false);
});
