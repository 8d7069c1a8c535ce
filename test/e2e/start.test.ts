import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { projectDir } from '../../local/functions.ts';
import { removePostgres } from '../../local/postgres.ts';

import { smoke } from '../../local/smoke.ts';
import { choosePorts, type Ports, serviceNames, services } from '../../local/stack/ports.ts';
import { signIn } from '../../local/story/browser.ts';
import { until } from '../support/until.ts';

// A start waits for whatever the machine takes; its own waits are bounded.
jest.setTimeout(300_000);

const dataDir = mkdtempSync(join(tmpdir(), 'jobhunt-e2e-'));
/** The start itself takes free ones: nobody can take them between our choice and its start. */
const ANY: Ports = { api: 0, lambda: 0, postgres: 0, aws: 0, google: 0, boards: 0, mail: 0 };
const ports = await choosePorts(ANY);
const api = `http://127.0.0.1:${ports.api}`;
const running = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of running) killGroup(child, 'SIGKILL');
  for (const pid of leftovers()) process.kill(pid, 'SIGKILL');
  await removePostgres(join(dataDir, 'postgres'));
  rmSync(dataDir, { recursive: true, force: true });
});

type Start = { child: ChildProcess; output(): string; ended: Promise<number | null> };

const withoutColour = ({ FORCE_COLOR: _, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...environment,
  NO_COLOR: '1',
});

/** `npm start` as a terminal runs it: the leader of its own process group. */
function start(extra: Record<string, string> = {}, chosen: Ports = ports): Start {
  const flags = serviceNames.flatMap((name) => [`--${services[name].flag}`, String(chosen[name])]);
  const child = spawn('npm', ['start', '--', '--no-first-hunt', '--data-dir', dataDir, ...flags], {
    cwd: projectDir,
    detached: true,
    // Words are looked for in what it says: colours would stand between them, and CI asks for colours.
    env: { ...withoutColour(process.env), NODE_OPTIONS: '', ...extra },
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += String(chunk)));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, output: () => text, ended };
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid !== undefined) process.kill(-pid, signal);
}

/** Waits for words of the start; one that ends without them fails at once, with all that it said. */
async function says({ output, ended }: Start, words: string): Promise<void> {
  const over = new AbortController();
  void ended.then(() => over.abort());
  await until(() => output().includes(words), AbortSignal.any([over.signal, AbortSignal.timeout(250_000)])).catch(
    () => {
      throw new Error(`npm start ended or waited before it said "${words}":\n${output()}`);
    },
  );
}

const ready = (one: Start): Promise<void> => says(one, 'Ready after');

/** Every process that names our data folder or one of our ports. */
function leftovers(): number[] {
  const marks = [dataDir, `--httpPort ${ports.api}`];
  return processes().flatMap(({ pid, command }) =>
    pid !== process.pid && marks.some((mark) => command.includes(mark)) ? [pid] : [],
  );
}

function processes(): { pid: number; command: string }[] {
  if (existsSync('/proc/self/cmdline')) {
    return readdirSync('/proc').flatMap((entry) => {
      try {
        const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return /^\d+$/.test(entry) ? [{ pid: Number(entry), command }] : [];
      } catch {
        return [];
      }
    });
  }
  const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
}

/** Another site's page, open in the same browser, may do no more here than in the cloud. */
async function refuseOtherSites(): Promise<void> {
  const page = { origin: 'https://evil.example' };
  const question = {
    ...page,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  for (const [method, headers] of [
    ['OPTIONS', question],
    ['GET', page],
  ] as const) {
    const answer = await fetch(`${api}/v1/me`, { method, headers });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  }
  const invocation = `http://127.0.0.1:${ports.lambda}/2015-03-31/functions/jobhuntai-local-dispatch-emails/invocations`;
  expect((await fetch(invocation, { method: 'POST', headers: page, body: '{}' })).status).toBe(403);
  const boards = `http://127.0.0.1:${ports.boards}`;
  const posting = JSON.stringify({ title: 'Engineer', text: 'Apply', apply_to: 'trap@evil.example' });
  const board = `${boards}/control/boards/any/postings`;
  expect((await fetch(board, { method: 'POST', headers: page, body: posting })).status).toBe(403);
  expect((await fetch(`${boards}/`)).headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`http://127.0.0.1:${ports.google}/sandbox/outbox`, { headers: page })).status).toBe(403);
}

test("npm start serves, lets other sites' pages do no more than the cloud does, refuses a second start, has data and sessions again after a kill -9, and leaves nothing behind after Ctrl-C", async () => {
  const first = start();
  await ready(first);
  const health = await fetch(`${api}/health`);
  expect([health.status, await health.json()]).toEqual([200, expect.objectContaining({ status: 'ok' })]);

  // The first look at a deployment, as `npm run smoke` takes it.
  expect((await smoke(api)).filter(({ ok }) => !ok)).toEqual([]);

  await refuseOtherSites();

  const headers = { authorization: `Bearer ${await signIn(api, 'robin.ames@mail.example')}` };
  const me = await (await fetch(`${api}/v1/me`, { headers })).json();
  expect(me).toEqual(expect.objectContaining({ email: 'robin.ames@mail.example' }));

  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/already runs on .* \(process \d+\)/);
  expect((await fetch(`${api}/health`)).status).toBe(200);

  killGroup(first.child, 'SIGKILL');
  await first.ended;
  expect(leftovers()).not.toEqual([]);

  const third = start();
  await ready(third);
  expect(await (await fetch(`${api}/v1/me`, { headers })).json()).toEqual(me);

  // A terminal signals the whole group, and npm passes the signal on as well.
  killGroup(third.child, 'SIGINT');
  expect(await third.ended).toBe(0);
  expect(third.output()).toContain('Stopped.');
  expect(leftovers()).toEqual([]);
  expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
});

test('a taken port gives one clear line that names the port, its purpose and the flag', async () => {
  const holder = await listen(ports.google);
  try {
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`Port ${ports.google}, for the sandbox Google, is taken by another program.`);
    expect(refused.output()).toContain('--google-port <port>');
    expect(leftovers()).toEqual([]);
  } finally {
    holder.close();
  }
});

test('a malformed variable stops the start with its name, and nothing stays behind', async () => {
  const refused = start({ ACCESS_TOKEN_MINUTES: 'soon' });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain('ACCESS_TOKEN_MINUTES is malformed');
  expect(leftovers()).toEqual([]);
});

test('the end comes also by SIGTERM to the process alone, in the midst of the start, with exit code 0', async () => {
  const early = start({}, ANY);
  await says(early, '✔ PostgreSQL');
  const owner: { owner: { pid: number } } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
  process.kill(owner.owner.pid, 'SIGTERM');
  expect(await early.ended).toBe(0);
  expect(leftovers()).toEqual([]);
});

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
