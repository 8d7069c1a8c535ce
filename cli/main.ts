import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run.ts';

const file = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'jobhuntai', 'cli.json');
/** Control signs, except the end of a line and the tab. */
const STEERING = /(?![\n\t])\p{Cc}/gu;
let isOnLine = false;

const progress = (line: string): void => {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[2K${line}`);
  isOnLine = line !== '';
};
const say = (stream: NodeJS.WriteStream) => (line: string) => {
  if (isOnLine) progress('');
  // Titles and subjects are other people's words: no sign of theirs steers the terminal.
  stream.write(`${line.replace(STEERING, '')}\n`);
};

async function ask(question: string, secret = false): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const shown = secret && process.stdin.isTTY;
  if (shown) process.stderr.write(question);
  const reader = createInterface({
    input: process.stdin,
    output: shown ? silent : process.stderr,
    terminal: process.stdin.isTTY,
  });
  try {
    // Input that has ended answers nothing, and is waited for no longer.
    const ended = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
    return await Promise.race([reader.question(shown ? '' : question), ended]);
  } finally {
    reader.close();
    if (shown) process.stderr.write('\n');
  }
}

/** Whoever reads what we say may stop reading (`| head`): then there is nobody left to talk to. */
const endWithReader = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};
for (const stream of [process.stdout, process.stderr]) stream.on('error', endWithReader);

/** The command line with a real terminal, network and file. Its exit code. */
export const main = (args: readonly string[]): Promise<number> =>
  run(
    {
      out: say(process.stdout),
      err: say(process.stderr),
      progress,
      ask,
      sleep: (milliseconds) => sleep(milliseconds),
      fetch,
      env: process.env,
      kept: {
        read: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
        write: (text) => {
          mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
          writeFileSync(file, text, { mode: 0o600 });
          chmodSync(file, 0o600);
        },
        remove: () => rmSync(file, { force: true }),
      },
    },
    args,
  );
