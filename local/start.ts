import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { allVariables } from '../shared/runtime/config/groups.ts';
import { demoPerson } from './demo-person/person.ts';
import { describe, firstHunt } from './first-hunt.ts';
import { projectDir } from './functions.ts';
import { type Ports, type Service, serviceNames, services } from './stack/ports.ts';
import { duration, shown } from './stack/progress.ts';
import { type Stack, startStack } from './stack.ts';
import { signIn } from './story/browser.ts';

const DEFAULT_DATA_DIR = join(projectDir, '.jobhunt');

const HELP = `npm start [-- options]

  --data-dir <folder>  where everything is kept (JOBHUNT_DATA_DIR, default .jobhunt)
  --no-first-hunt      start without the demo person's hunt
${serviceNames
  .map((name) => {
    const { flag, variable, usual, purpose } = services[name];
    return `  ${`--${flag} <port>`.padEnd(21)}for ${purpose} (${variable}, default ${usual}, 0: a free one)`;
  })
  .join('\n')}
`;

type Choice = { dataDir: string; ports: Ports; hunt: boolean };

/** Flags win over the environment. Throws when a flag is unknown or a port is none. */
function choose(args: string[], environment: NodeJS.ProcessEnv): Choice | 'help' {
  const flags = Object.fromEntries(serviceNames.map((name) => [services[name].flag, { type: 'string' as const }]));
  const { values } = parseArgs({
    args,
    options: {
      ...flags,
      'data-dir': { type: 'string' },
      'no-first-hunt': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const given: Record<string, string | boolean | undefined> = values;
  const port = (name: Service): number => {
    const { flag, variable, usual } = services[name];
    const text = String(given[flag] ?? environment[variable] ?? usual);
    const number = Number(text);
    if (!/^\d{1,5}$/.test(text) || number > 65_535) throw new Error(`--${flag}: "${text}" is no port (0 to 65535).`);
    return number;
  };
  const ports = {
    api: port('api'),
    lambda: port('lambda'),
    postgres: port('postgres'),
    aws: port('aws'),
    google: port('google'),
    boards: port('boards'),
  };
  const dataDir = values['data-dir'] ?? environment.JOBHUNT_DATA_DIR ?? DEFAULT_DATA_DIR;
  return { dataDir: resolve(String(dataDir)), ports, hunt: !values['no-first-hunt'] };
}

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** What the person set themselves, in the shell or in .env: it wins over the stack's own values. */
function ownEnvironment(): Record<string, string | undefined> {
  const file = join(projectDir, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return Object.fromEntries(allVariables().map(({ variable: { name } }) => [name, process.env[name]]));
}

function table(stack: Stack, dataDir: string): string {
  const rows = [
    ['API', stack.urls.api],
    ['Sandbox Google', `${stack.urls.google}/ (the outbox, and the employer's desk)`],
    ['Sandbox boards', stack.urls.boards],
    ['Functions (Lambda)', stack.urls.lambda],
    ['Queues, bucket', stack.urls.aws],
    ['PostgreSQL', stack.databaseUrls.app.replace(/:[^:@/]*@/, ':…@')],
    ['Data', relative(process.cwd(), dataDir) || '.'],
    ['Function logs', relative(process.cwd(), stack.logFile)],
  ];
  return rows.map(([name = '', value = '']) => `  ${name.padEnd(20)} ${pc.cyan(value)}`).join('\n');
}

/** The main job, at the first start of a data folder that gets to its end. */
async function huntOnce(stack: Stack, dataDir: string): Promise<void> {
  const done = join(dataDir, 'first-hunt-done');
  if (existsSync(done)) return;
  say(`\nThe first hunt, for ${demoPerson.name}, over the API and the queues\n`);
  const best = await firstHunt(stack.urls, stack.boards, shown(process.stdout));
  writeFileSync(done, `${new Date().toISOString()}\n`);
  say('\nThe ten best matches, with their reasons (of 100: skills 40, place 20, pay 20, experience 20)\n');
  for (const match of best) say(describe(match).replace(/^/gm, '  '));
}

async function tryThese(stack: Stack): Promise<string> {
  const token = await signIn(stack.urls.api, demoPerson.email);
  const call = (path: string): string => `curl -s -H "Authorization: Bearer $TOKEN" '${stack.urls.api}${path}'`;
  return [
    `A token for ${demoPerson.name}, valid for an hour:`,
    '',
    `  export TOKEN=${token}`,
    '',
    'Three things to try:',
    '',
    `  ${call('/v1/matches?limit=3')}`,
    `  ${call('/v1/jobs?q=typescript&limit=3')}`,
    `  ${call('/v1/profile')}`,
  ].join('\n');
}

/** What follows the start; a failure is told, and the stack goes on serving. */
async function welcome(stack: Stack, { dataDir, hunt }: Choice, ending: AbortSignal): Promise<void> {
  try {
    if (hunt) await huntOnce(stack, dataDir);
    say(`\n${table(stack, dataDir)}\n`);
    if (hunt) say(`${await tryThese(stack)}\n`);
  } catch (error) {
    if (ending.aborted) return;
    say(`\n${pc.red('The first hunt did not happen.')} ${error instanceof Error ? error.message : String(error)}`);
    say(`The stack runs; see ${relative(process.cwd(), stack.logFile)}. The next npm start tries again.\n`);
  }
}

async function main(): Promise<number> {
  const choice = choose(process.argv.slice(2), process.env);
  if (choice === 'help') {
    say(HELP);
    return 0;
  }
  // Both npm and the terminal pass a Ctrl-C on, so it may come twice: the first one ends, the others change nothing.
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());
  // A closed terminal takes our output away; the end must still be an orderly one.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const asked = new Promise<'asked'>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve('asked'));
  });
  const started = performance.now();
  say(`\n${pc.bold('JobHunt AI')} on this machine\n`);
  let stack: Stack;
  try {
    stack = await startStack({
      ...choice,
      environment: ownEnvironment(),
      // `sls invoke local` reads the project's; a second stack must not take it over.
      envFile: join(choice.dataDir === DEFAULT_DATA_DIR ? projectDir : choice.dataDir, '.env.local'),
      step: shown(process.stdout),
      report: (problem) => say(`  ${pc.yellow('!')} ${problem}`),
      signal: ending.signal,
    });
  } catch (error) {
    if (ending.signal.aborted) return 0;
    process.stderr.write(
      `\n${pc.red('The start failed.')} ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
  say(`\nReady after ${duration(performance.now() - started)}. Ctrl-C stops everything; the data stays.`);
  const welcomed = welcome(stack, choice, ending.signal);
  const outcome = await Promise.race([asked, stack.broken, welcomed.then(() => asked)]);
  if (outcome !== 'asked') process.stderr.write(`\n${pc.red('The stack broke.')} ${outcome}\n`);
  say('Stopping …');
  await stack.stop();
  say('Stopped.');
  return outcome === 'asked' ? 0 : 1;
}

process.exit(
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }),
);
