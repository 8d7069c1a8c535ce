import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { demoPerson } from './demo-person/person.ts';
import { removePostgres } from './postgres.ts';
import { shown } from './stack/progress.ts';
import { type Stack, startStack } from './stack.ts';
import { wholeHunt } from './story/chapters.ts';
import { tell } from './story/teller.ts';

const HELP = `One person's hunt through the same API, queues and schedules as in the cloud.

  npm run demo                       on the sandbox boards, with invented companies
  npm run demo -- --data FOLDER      on real postings: FOLDER/boards/*/greenhouse.json, FOLDER/postings/builtin-2026
  npm run demo -- --boards N         how many boards the person adds (default: all, at most 25)
`;

/** The undo window of the demo in seconds. A setting like any other: no clock is faked. */
const UNDO_WINDOW_SECONDS = '2';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function main(signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, boards: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(HELP) ? 0 : 1;
  const most = values.boards === undefined ? 25 : Number(values.boards);
  if (!Number.isInteger(most) || most < 1) throw new Error('--boards takes a whole number from 1.');

  say(`\n${pc.bold('A job hunt from beginning to end')}${values.data ? ` on the postings of ${values.data}` : ''}\n`);
  const dataDir = await mkdtemp(join(tmpdir(), 'jobhuntai-demo-'));
  const problems: string[] = [];
  let stack: Stack | undefined;
  try {
    stack = await startStack({
      dataDir,
      environment: { UNDO_WINDOW_SECONDS },
      ...(values.data === undefined ? {} : { dataFolder: resolve(values.data) }),
      step: shown(process.stdout),
      report: (problem) => problems.push(problem),
      signal,
    });
    const boards = [...stack.boards].sort((a, b) => b.postings - a.postings).slice(0, most);
    const postings = stack.boards.reduce((sum, board) => sum + board.postings, 0);
    say(`\n${stack.boards.length} boards with ${postings} postings are served; ${demoPerson.name} looks for work.`);
    await tell({ stack, person: demoPerson, boards, real: values.data !== undefined, facts: {} }, wholeHunt);
    return 0;
  } catch (error) {
    process.stderr.write(`\n${pc.red('The hunt did not happen.')} ${error instanceof Error ? error.message : error}\n`);
    for (const problem of problems.slice(0, 10)) process.stderr.write(`  a function failed: ${problem}\n`);
    if (stack !== undefined) process.stderr.write(await lastWords(stack.logFile));
    return 1;
  } finally {
    await stack?.stop();
    // As root PostgreSQL may keep its part elsewhere.
    await removePostgres(join(dataDir, 'postgres'));
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function lastWords(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return `\nThe functions' last lines:\n${text.split('\n').slice(-30).join('\n')}\n`;
}

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());
process.exit(
  await main(ending.signal).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }),
);
