import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { projectDir } from '../../local/functions.ts';
import { folderProblems } from './folders.ts';

test('every function has its handler, its definition and a sample of each event it takes; every sample has its function', () => {
  expect(folderProblems(projectDir)).toEqual([]);
});

test('the picture of the architecture names every function, and no dispatcher that is not there', () => {
  const functions = readdirSync(join(projectDir, 'functions'));
  const picture = readFileSync(join(projectDir, 'docs/pictures/architecture.svg'), 'utf8');
  const words = [...picture.matchAll(/[a-z]+(?:-[a-z]+)*/g)].map(([word]) => word);
  expect(functions.filter((name) => !words.includes(name))).toEqual([]);
  expect(words.filter((word) => word.startsWith('dispatch-') && !functions.includes(word))).toEqual([]);
});

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

const known = folderProblems(projectDir);

/** What the check says of these files, added to the project. */
function withFiles(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'jobhunt-folders-'));
  copies.push(root);
  for (const folder of ['functions', 'events'])
    cpSync(join(projectDir, folder), join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return folderProblems(root).filter((problem) => !known.includes(problem));
}

const handler = { 'functions/brand-new/handler.ts': 'export const handler = 1;' };
const definition = (events: string) => ({
  'functions/brand-new/function.yml': `timeout: 10\nevents:\n  - ${events}\n`,
});

test('a new function without its definition, its handler or its sample is named', () => {
  expect(withFiles(handler)).toEqual([expect.stringContaining('functions/brand-new has no function.yml')]);
  expect(withFiles(definition("httpApi: 'GET /v1/new'"))).toEqual([expect.stringContaining('has no handler.ts')]);
  expect(withFiles({ ...handler, ...definition("httpApi: 'GET /v1/new'") })).toEqual([
    expect.stringContaining('add events/http/brand-new.json'),
  ]);
  expect(withFiles({ ...handler, ...definition('schedule: rate(1 day)') })).toEqual([
    expect.stringContaining('add events/schedule/brand-new.json'),
  ]);
  expect(withFiles({ ...handler, ...definition('sqs: {}') })).toEqual([
    expect.stringContaining('add events/sqs/brand-new.json'),
    expect.stringContaining('has no message of that name'),
  ]);
});

test('a sample that is no such event, or belongs to nobody, is named', () => {
  const scheduled = { ...handler, ...definition('schedule: rate(1 day)') };
  expect(withFiles({ ...scheduled, 'events/schedule/brand-new.json': '{}' })).toContainEqual(
    expect.stringContaining('it is no schedule event'),
  );
  expect(withFiles({ ...scheduled, 'events/schedule/brand-new.json': 'hm' })).toContainEqual(
    expect.stringContaining('it is not JSON'),
  );
  expect(withFiles({ 'events/http/nobody.json': '{}' })).toEqual([expect.stringContaining('names no function')]);
});
