import { expect, test } from '@jest/globals';
import { readMutants } from '../../soak/resumes/run.ts';

test('sixty mutated files get an answer each, through a child that is used again', async () => {
  const run = await readMutants({ first: 1_000_000, files: 60, lanes: 1 });
  expect(Object.values(run.endings).reduce((sum, count) => sum + count, 0)).toBe(60);
  expect(run.childMegabytes).toBeLessThan(560);
});
