import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { projectDir } from '../../local/functions.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join(projectDir, file), 'utf8'));
const Versions = z.record(z.string(), z.string());
const Manifest = z.object({ dependencies: Versions, devDependencies: Versions });
const Lock = z.object({ packages: z.record(z.string(), z.object({ resolved: z.string().optional() })) });

test('every package is asked for at one exact version', () => {
  const { dependencies, devDependencies } = Manifest.parse(read('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock file names no registry, so that everybody installs from their own', () => {
  const { packages } = Lock.parse(read('package-lock.json'));
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
