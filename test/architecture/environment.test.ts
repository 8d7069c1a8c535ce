import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { projectDir } from '../../local/functions.ts';
import { allVariables } from '../../shared/runtime/config/groups.ts';

test('serverless.environment.cjs gives a value to exactly the variables that the configuration reads', () => {
  const file = createRequire(import.meta.url)(join(projectDir, 'serverless.environment.cjs'));
  const { names } = z.object({ names: z.array(z.string()) }).parse(Object.assign({}, file));
  expect([...names].sort()).toEqual(
    allVariables()
      .map(({ variable }) => variable.name)
      .sort(),
  );
});
