import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { demoPerson } from '../../../local/demo-person/person.ts';
import { renderResume } from '../../../local/demo-person/resume.ts';
import { type ChildReaderOptions, childReader } from '../../../shared/adapters/documents/child/reader.ts';

const functionFile = join(import.meta.dirname, '../../../functions/parse-resume/handler.ts');
const anyBytes = new TextEncoder().encode('Jane Doe');
const running: { stop(): void }[] = [];
afterEach(() => {
  for (const reader of running.splice(0)) reader.stop();
});

/** A reader and how each of its files ended: how, and as which file of its child. */
function start(options: Partial<ChildReaderOptions> = {}) {
  const ends: [string, number][] = [];
  const reader = childReader({
    entry: functionFile,
    onEnd: ({ type }, { files }) => ends.push([type, files]),
    ...options,
  });
  running.push(reader);
  return { reader, ends };
}
const misbehaving = (name: string, options: Partial<ChildReaderOptions> = {}) =>
  start({ entry: join(import.meta.dirname, 'children', `${name}.ts`), ...options });

test('one child reads file after file, a bad one among them, and is replaced after its share', async () => {
  const { reader, ends } = start({ filesAChild: 3 });
  const pdf = await renderResume(demoPerson);
  const readings = await Promise.all([
    reader.read(pdf, 'pdf'),
    reader.read(anyBytes, 'pdf'),
    reader.read(pdf, 'pdf'),
    reader.read(anyBytes, 'text'),
  ]);
  expect(readings).toMatchObject([
    { outcome: 'parsed', parsed: { name: { value: demoPerson.name } } },
    { outcome: 'unreadable', reason: 'wrong_type' },
    { outcome: 'parsed' },
    { outcome: 'parsed' },
  ]);
  expect(ends).toEqual([
    ['parsed', 1],
    ['unreadable', 2],
    ['parsed', 3],
    ['parsed', 1],
  ]);
});

test('a file that never ends is stopped after its time, and the next one is read by a new child', async () => {
  const { reader, ends } = misbehaving('loops', { seconds: 0.3 });
  for (let file = 0; file < 2; file += 1) {
    expect(await reader.read(anyBytes, 'text')).toMatchObject({ outcome: 'unreadable', reason: 'too_slow' });
  }
  expect(ends).toEqual([
    ['killed', 1],
    ['killed', 1],
  ]);
});

test.each(['fills-heap', 'fills-memory'])('a file that %s costs its child alone', async (name) => {
  const { reader, ends } = misbehaving(name, { heapMegabytes: 64, seconds: 30 });
  expect(await reader.read(anyBytes, 'text')).toMatchObject({ outcome: 'unreadable', reason: 'too_much_memory' });
  expect(ends).toEqual([['died', 1]]);
});

test('a child whose parent does not end it ends itself', async () => {
  const { reader } = misbehaving('outlives', { seconds: 30 });
  expect(await reader.read(anyBytes, 'text')).toMatchObject({ outcome: 'unreadable' });
});

test('a child that ends in the middle of a file is no end of the worker', async () => {
  const { reader, ends } = misbehaving('ends');
  expect(await reader.read(anyBytes, 'text')).toMatchObject({ outcome: 'unreadable', reason: 'upsets_reader' });
  expect(ends).toEqual([['died', 1]]);
});

test('a reader that cannot be started is our fault, not the file’s', async () => {
  const { reader } = misbehaving('not-there');
  await expect(reader.read(anyBytes, 'text')).rejects.toMatchObject({ kind: 'unavailable' });
});
