import { afterEach, expect, jest, test } from '@jest/globals';
import { nextFiring, startSchedules } from '../../local/schedules.ts';

const started = new Date('2026-02-27T23:50:30.000Z');
const next = (expression: string, after: string) => nextFiring(expression, new Date(after), started)?.toISOString();

test('a rate fires each whole period after the start, however long the look back is', () => {
  expect(next('rate(1 minute)', '2026-02-27T23:50:30.000Z')).toBe('2026-02-27T23:51:30.000Z');
  expect(next('rate(90 minutes)', '2026-02-28T00:30:00.000Z')).toBe('2026-02-28T01:20:30.000Z');
  expect(next('rate(1 day)', '2026-03-05T00:00:00.000Z')).toBe('2026-03-05T23:50:30.000Z');
});

test.each([
  ['cron(0 2 * * ? *)', '2026-03-01T02:00:00.000Z', '2026-03-02T02:00:00.000Z'],
  ['cron(0/15 * * * ? *)', '2026-03-01T02:01:00.000Z', '2026-03-01T02:15:00.000Z'],
  ['cron(30 8 ? * 2-6 *)', '2026-02-28T00:00:00.000Z', '2026-03-02T08:30:00.000Z'],
  ['cron(30 8 ? * MON-FRI *)', '2026-02-28T00:00:00.000Z', '2026-03-02T08:30:00.000Z'],
  ['cron(0 0 1 * ? *)', '2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ['cron(0 0 1 1 ? 2030)', '2026-02-28T00:00:00.000Z', '2030-01-01T00:00:00.000Z'],
])('%s fires in UTC, with weekdays counted from Sunday as 1', (expression, after, due) => {
  expect(next(expression, after)).toBe(due);
});

test('an expression whose last year is over never fires again', () => {
  expect(next('cron(0 0 1 1 ? 2020)', '2026-02-28T00:00:00.000Z')).toBeUndefined();
});

test.each(['every minute', 'rate(0 minutes)', 'rate(5 weeks)', 'cron(0 2 * * *)', 'cron(61 2 * * ? *)'])(
  '%s is refused, as EventBridge would',
  (expression) => {
    expect(() => next(expression, '2026-02-28T00:00:00.000Z')).toThrow();
  },
);

afterEach(() => {
  jest.useRealTimers();
});

test("each firing is EventBridge's own event at its due time, also while an earlier run works and after one failed", async () => {
  jest.useFakeTimers({ now: new Date('2026-03-01T01:58:30.000Z') });
  const fired: unknown[] = [];
  const problems: string[] = [];
  const schedules = startSchedules({
    functions: [
      { name: 'dispatch', timeoutSeconds: 10, http: false, schedules: ['rate(1 minute)'] },
      { name: 'archive', timeoutSeconds: 10, http: false, schedules: ['cron(0 2 * * ? *)'] },
    ],
    invoke: (name, event) => {
      fired.push([name, event]);
      return name === 'archive' ? Promise.reject(new Error('no database')) : new Promise(() => undefined);
    },
    report: (problem) => problems.push(problem),
  });
  await jest.advanceTimersByTimeAsync(120_000);
  schedules.stop();
  await jest.advanceTimersByTimeAsync(120_000);
  const at = (time: string) =>
    expect.objectContaining({ source: 'aws.events', 'detail-type': 'Scheduled Event', time });
  expect(fired).toEqual([
    ['dispatch', at('2026-03-01T01:59:30Z')],
    ['archive', at('2026-03-01T02:00:00Z')],
    ['dispatch', at('2026-03-01T02:00:30Z')],
  ]);
  expect(problems).toEqual(['no database']);
});
