import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { projectDir } from '../../local/functions.ts';
import { allVariables } from '../../shared/runtime/config/groups.ts';

const file = createRequire(import.meta.url)(join(projectDir, 'serverless.environment.cjs'));
const Table = z.object({ secrets: z.array(z.string()), resources: z.array(z.string()) });
const { secrets, resources } = Table.parse(Object.assign({}, file));
const known = allVariables().map(({ variable }) => variable.name);

test('every secret and resource that the cloud hands out is a variable that the configuration reads', () => {
  expect([...secrets, ...resources].filter((name) => !known.includes(name))).toEqual([]);
});

test('every queue of the configuration has its address in the cloud', () => {
  expect(known.filter((name) => name.startsWith('QUEUE_URL_')).sort()).toEqual(
    resources.filter((name) => name.startsWith('QUEUE_URL_')).sort(),
  );
});
