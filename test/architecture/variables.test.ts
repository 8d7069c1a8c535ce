import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectDir, readFunctions } from '../../local/functions.ts';
import { variableProblems } from './variables.ts';

const names = readFunctions().map(({ name }) => name);

test.each(names)('%s is given every variable that it reads, and no secret beside', async (name) => {
  expect(await variableProblems(projectDir, name)).toEqual([]);
});

test('a variable that was forgotten, and one too many, are named', async () => {
  const whole = readFileSync(join(projectDir, 'functions/applications/function.yml'), 'utf8');
  const line = /^ {2}SEND_TOKEN_SECRET: .*\n/m.exec(whole)?.[0] ?? '';
  const problems = (text: string) => variableProblems(projectDir, 'applications', text);
  expect(await problems(whole.replace(line, ''))).toEqual([expect.stringContaining('it reads SEND_TOKEN_SECRET')]);
  expect(
    await problems(whole.replace(line, `${line}${line.replaceAll('SEND_TOKEN_SECRET', 'OPENAI_API_KEY')}`)),
  ).toEqual([expect.stringContaining('it is given OPENAI_API_KEY and does not read it')]);
});
