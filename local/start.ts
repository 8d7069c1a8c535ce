import { join } from 'node:path';
import pc from 'picocolors';
import { projectDir } from './functions.ts';
import { choose, DEFAULT_DATA_DIR, HELP, ownEnvironment } from './stack/choice.ts';
import { duration, shown } from './stack/progress.ts';
import { type Stack, startStack } from './stack.ts';
import { welcome } from './welcome.ts';

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

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
