/**
 * The console in a real Chromium against the whole local stack: `npm run test:browser [-- --only letter,board]`, which
 * does these acts (or fresh, long, filled, filler, reference, crowd, hostile) and those that they stand on. Skipped with a line where no
 * browser is found. Screenshots of each page in both themes go to .build/browser/ for a person to look at.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoPerson } from '../../local/demo-person/person.ts';
import { firstHunt } from '../../local/first-hunt.ts';
import { projectDir } from '../../local/functions.ts';
import { removePostgres } from '../../local/postgres.ts';
import { quietly } from '../../local/stack/progress.ts';
import { startStack } from '../../local/stack.ts';
import { browserPath, openBrowser } from './browser.ts';
import { lookAtCrowd } from './crowd.ts';
import { lookAtEveryPage } from './every-page.ts';
import { lookAtFiller } from './filler.ts';
import { lookAtHostile } from './hostile.ts';
import { fillWithLongWords } from './long-words.ts';
import { lookAtReference } from './reference.ts';
import { walk } from './walk.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;

/** The log of the functions says what happened by ids of its own, and neither whose it is nor the path that was asked for. */
const lookAtLog = (log: string): string[] =>
  [demoPerson.email, /\/v1\/resumes\/[0-9a-f]{8}-/.exec(log)?.[0]].flatMap((word) =>
    word !== undefined && log.includes(word) ? [`the log of the functions names ${word}`] : [],
  );

async function main(): Promise<number> {
  const executable = browserPath();
  if (executable === undefined) {
    say('skipped: no Chromium is installed (Debian: apt-get install chromium; or name one in CHROMIUM_PATH).');
    return 0;
  }
  const pictures = join(projectDir, '.build/browser');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'jobhunt-browser-'));
  const began = performance.now();
  const failed = (failures: readonly string[]): number => {
    for (const failure of failures) say(`  FAILED ${failure}`);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    say(
      `${failures.length === 0 ? 'Every page did what it is for' : `${failures.length} failed`} after ${seconds} s; pictures in ${pictures}.`,
    );
    return failures.length === 0 ? 0 : 1;
  };
  const stack = await startStack({ dataDir, step: quietly });
  try {
    // A few boards are enough to look at.
    await firstHunt(stack.urls, stack.boards.slice(0, 4), quietly);
    const context = await openBrowser(executable);
    try {
      const failures = await walk({ context, stack, person: demoPerson, pictures, say, only });
      const { DATABASE_URL: databaseUrl = '', WORKER_DATABASE_URL: workerUrl = '' } = stack.environment;
      const place = { api: stack.urls.api, databaseUrl, workerUrl, email: demoPerson.email };
      const everyPage = (name: string, email: string) => () => lookAtEveryPage(executable, stack, { name, email }, say);
      const longEmail = 'long.words@example.com';
      const looks = {
        long: async () => {
          await fillWithLongWords(stack, longEmail);
          return everyPage('an account of long words', longEmail)();
        },
        fresh: everyPage('a fresh account', 'fresh.person@example.com'),
        filled: everyPage('a filled account', demoPerson.email),
        filler: () => lookAtFiller(executable, stack, demoPerson, { pictures, say }),
        reference: () => lookAtReference(context, stack, pictures),
        crowd: () => lookAtCrowd(context, stack, demoPerson.email, { pictures, say }),
        hostile: () => lookAtHostile(context, place, say),
        logs: async () => lookAtLog(readFileSync(stack.logFile, 'utf8')),
      };
      for (const [name, look] of Object.entries(looks)) {
        if (only === undefined || only.split(',').includes(name)) failures.push(...(await look()));
      }
      return failed(failures);
    } finally {
      await context.close();
    }
  } finally {
    await stack.stop();
    await removePostgres(join(dataDir, 'postgres'));
    rmSync(dataDir, { recursive: true, force: true });
  }
}

process.exit(
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }),
);
