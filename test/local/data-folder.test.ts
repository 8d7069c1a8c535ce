import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { NotWritable, takeDataFolder } from '../../local/stack/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobhunt-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a data folder that cannot be written is refused with its name, the reason and what to do', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  for (const place of [file, join(file, 'below')]) {
    const refused = await takeDataFolder(place).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotWritable);
    expect(String(refused)).toMatch(/cannot be written \(E\w+\).*--data-dir/);
    expect(String(refused)).toContain(place);
  }
});
