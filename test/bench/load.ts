import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import { build } from 'esbuild';
import { startFauxqs } from 'fauxqs';
import type pg from 'pg';
import type { Undo } from '../../local/stack/undo.ts';
import { localIdentity } from '../../shared/adapters/local-identity.ts';
import { accessTokens } from '../../shared/adapters/session/access-tokens.ts';
import { openDb } from '../../shared/db/client.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { config, queueVariable, useEnvironment } from '../../shared/runtime/config.ts';
import { openFor } from '../../shared/services/sessions/open.ts';
import { testEnvironment } from '../support/api/environment.ts';
import { httpEvent, lambdaContext } from '../support/api/event.ts';
import { benchDatabase } from './database.ts';
import { atLeast, atMost, type Line, median, rounded } from './line.ts';
import { type Play, recorded } from './load/play.ts';
import { policies } from './load/policies.ts';
import { ownFolder } from './place.ts';

const root = resolve(import.meta.dirname, '..', '..');
const PEOPLE = 50;
const SKILLS = 12;
const CONNECTIONS = 50;
const POOL = 4;
const RUNS = 5;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const FUNCTIONS = ['me', 'profile'];
const LEAST_RATE = 0.6;
const MOST_P99 = 2;

type Person = { id: string; sessionId: string; token: string; skillId: string };
type Route = { name: string; function: string; method: 'GET' | 'PATCH'; path: string; body?: unknown; share: number };
/** Eight of ten only read. The two writes change the same row to and fro, so that each writes and is audited. */
const ROUTES: readonly Route[] = [
  { name: 'me', function: 'me', method: 'GET', path: '/v1/me', share: 20 },
  { name: 'profile', function: 'profile', method: 'GET', path: '/v1/profile', share: 20 },
  { name: 'settings', function: 'profile', method: 'GET', path: '/v1/settings', share: 20 },
  { name: 'skills', function: 'profile', method: 'GET', path: '/v1/skills', share: 20 },
  {
    name: 'up',
    function: 'profile',
    method: 'PATCH',
    path: '/v1/skills/@skill',
    body: { skill_level: 'expert' },
    share: 10,
  },
  {
    name: 'down',
    function: 'profile',
    method: 'PATCH',
    path: '/v1/skills/@skill',
    body: { skill_level: 'beginner' },
    share: 10,
  },
];

const portOf = async (child: ChildProcess): Promise<number> => {
  if (child.stdout === null) throw new Error('A server without a voice.');
  const [line] = await once(child.stdout, 'data');
  return Number(String(line));
};

/** The built handlers behind a thin host against a bare server with the same statements, and what the policies cost. */
export async function* load(undo: Undo): AsyncGenerator<Line> {
  const { client, urls } = await benchDatabase(undo);
  const environment = testEnvironment(urls, await queue(undo));
  const people = await crowd(client, urls, environment);
  const folder = ownFolder('load');
  mkdirSync(folder, { recursive: true });
  undo.add('bundles', () => Promise.resolve(rmSync(folder, { recursive: true, force: true })));
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(FUNCTIONS.map((name) => [name, `functions/${name}/handler.ts`])),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    minify: true,
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'error',
  });
  const play = join(folder, 'play.json');
  writeFileSync(play, JSON.stringify(await plays(people, urls.app, environment)));

  const started = (file: string, argument: string, extra: Record<string, string> = {}): Promise<number> => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'load', file), argument], {
      env: { PATH: process.env.PATH ?? '', ...environment, ...extra },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    undo.add(file, async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    });
    return portOf(child);
  };
  const ports = {
    host: await started('host.ts', folder, { BENCH_FUNCTIONS: FUNCTIONS.join(',') }),
    bare: await started('bare.ts', play),
  };
  const requests = mixed(people);
  const shoot = async (port: number, duration = SECONDS) => {
    const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections: CONNECTIONS, duration, requests });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${result.non2xx} bad answers, ${result.errors} errors.`);
    return { rate: result.requests.average, p99: result.latency.p99 };
  };
  for (const port of Object.values(ports)) await shoot(port, 2);
  const runs: Record<'host' | 'bare', { rate: number; p99: number }>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push({ host: await shoot(ports.host), bare: await shoot(ports.bare) });
  const of = (who: 'host' | 'bare', what: 'rate' | 'p99') => median(runs.map((run) => run[who][what]));
  const rates = median(runs.map(({ host, bare }) => host.rate / bare.rate));
  const tails = median(runs.map(({ host, bare }) => host.p99 / bare.p99));
  yield {
    name: 'load-requests',
    figure: rounded(of('host', 'rate')),
    unit: 'requests/s',
    baseline: rounded(of('bare', 'rate')),
    ratio: rounded(rates),
    connections: CONNECTIONS,
    ...atLeast({ rate: [rates, LEAST_RATE] }),
  };
  yield {
    name: 'load-p99',
    figure: rounded(of('host', 'p99')),
    unit: 'ms',
    baseline: rounded(of('bare', 'p99')),
    ratio: rounded(1 / tails),
    connections: CONNECTIONS,
    ...atMost({ p99: [tails, MOST_P99] }),
  };
  yield await policies({ admin: urls.admin, app: urls.app, people: people.map(({ id }) => id) });
}

/** Where a write says that there is something to do: without it each would wait for a server that is not there. */
async function queue(undo: Undo): Promise<Record<string, string>> {
  const server = await startFauxqs({ port: 0, logger: false, host: '127.0.0.1', defaultRegion: localIdentity.region });
  undo.add('queue', () => server.stop());
  server.createQueue('match-jobs');
  const endpoint = `http://127.0.0.1:${server.port}`;
  return { SQS_ENDPOINT: endpoint, [queueVariable('match-jobs')]: `${endpoint}/000000000000/match-jobs` };
}

async function crowd(
  client: pg.Client,
  urls: { app: string; worker: string },
  environment: Parameters<typeof useEnvironment>[0],
): Promise<Person[]> {
  const restore = useEnvironment(environment);
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker } });
  const { secrets } = config('session').session;
  const tokens = accessTokens({ secrets, minutes: 60 });
  const people: Person[] = [];
  for (let n = 0; n < PEOPLE; n += 1) {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO users.users (email, name, email_verified) VALUES ($1, 'Pat Example', true) RETURNING id`,
      [`pat${n}@people.example`],
    );
    const id = rows[0]?.id ?? '';
    const { rows: skills } = await client.query<{ id: string }>(
      `INSERT INTO users.skills (user_id, skill_name, skill_level) SELECT $1, 'Skill ' || k, 'intermediate' FROM generate_series(1, $2) k RETURNING id`,
      [id, SKILLS],
    );
    const session = { db, accessTokens: tokens, clock: systemClock, refreshTokenDays: 30 };
    const { accessToken, sessionId } = await openFor(session, { userId: id });
    people.push({ id, sessionId, token: accessToken, skillId: skills[0]?.id ?? '' });
  }
  await client.query('VACUUM ANALYZE');
  await db.close();
  restore();
  return people;
}

const pathFor = ({ path }: Route, { skillId }: Person): string => path.replace('@skill', skillId);

/** Each route's statements, recorded from the sources for one person, and written down for each. */
async function plays(
  people: readonly Person[],
  url: string,
  environment: Parameters<typeof useEnvironment>[0],
): Promise<Play> {
  const restore = useEnvironment(environment);
  const [model] = people;
  if (model === undefined) throw new Error('nobody');
  const said: Record<string, unknown> = {};
  for (const route of ROUTES) {
    const { handler } = await import(join(root, 'functions', route.function, 'handler.ts'));
    const ask = () =>
      handler(
        httpEvent(
          {
            method: route.method,
            path: pathFor(route, model),
            token: model.token,
            ...(route.body ? { body: route.body } : {}),
          },
          { key: '$default' },
        ),
        lambdaContext({ function: route.function, timeoutSeconds: 10 }),
      );
    // The first one also opens connections.
    await ask();
    said[route.name] = await recorded(ask);
  }
  restore();
  const text = JSON.stringify(said);
  const as = (person: Person): Play['people'][number] =>
    JSON.parse(
      text
        .replaceAll(model.id, person.id)
        .replaceAll(model.sessionId, person.sessionId)
        .replaceAll(model.skillId, person.skillId),
    );
  return { url, max: POOL, people: people.map(as) };
}

/** The same mixture for both servers; each person's requests are spread over it. */
const mixed = (people: readonly Person[]): autocannon.Request[] =>
  people.flatMap((person, n) =>
    ROUTES.flatMap((route) =>
      Array.from({ length: route.share / 10 }, () => ({
        method: route.method,
        path: pathFor(route, person),
        headers: {
          authorization: `Bearer ${person.token}`,
          'x-person': String(n),
          'x-route': route.name,
          ...(route.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(route.body === undefined ? {} : { body: JSON.stringify(route.body) }),
      })),
    ),
  );
