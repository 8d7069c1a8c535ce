import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { holdRestored } from './after-restore.ts';
import { type BootstrapOptions, bootstrapCluster } from './bootstrap.ts';

/** PostgreSQL's own tools write and read the files; they must be as new as the server. */
type Tool = 'pg_dump' | 'pg_restore';

const majorOf = (text: string): number => Number(/(\d+)(?:\.\d+)?/.exec(text)?.[1] ?? Number.NaN);

/** The version of the installed tool; undefined where there is none. */
const toolMajor = (tool: Tool): number | undefined => {
  const run = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? majorOf(run.stdout) : undefined;
};

/** Why no dump can be made of this server from here; undefined where one can. */
export async function whyNoDump(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  const server = majorOf(rows[0]?.server_version ?? '');
  const tools = (['pg_dump', 'pg_restore'] as const).map((tool) => ({ tool, major: toolMajor(tool) }));
  const [unfit] = tools.filter(({ major }) => major === undefined || major < server);
  if (unfit === undefined) return undefined;
  return unfit.major === undefined
    ? `${unfit.tool} is not installed: install PostgreSQL's client tools, version ${server} or later.`
    : `${unfit.tool} is of version ${unfit.major} and the server of ${server}: install its client tools of that version.`;
}

/** The password goes by the environment, for the arguments of a process are everybody's to read. */
function run(tool: Tool, url: string, given: readonly string[]): void {
  const { hostname, port, username, password, pathname } = new URL(url);
  const where = ['--host', hostname, '--port', port || '5432', '--username', decodeURIComponent(username)];
  const { status, stderr } = spawnSync(tool, [...where, '--no-password', '--dbname', pathname.slice(1), ...given], {
    encoding: 'utf8',
    env: { ...process.env, PGPASSWORD: decodeURIComponent(password) },
  });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr.slice(-2_000)}`);
}

/** Writes the whole database to a file that its owner alone may read. `backupUrl` is jobhuntai_backup's, who alone reads all rows. */
export function dumpTo(file: string, backupUrl: string): void {
  // pg_dump would make one that everybody on the machine may read, and what it finds keeps its rights.
  writeFileSync(file, '', { mode: 0o600 });
  chmodSync(file, 0o600);
  run('pg_dump', backupUrl, ['--format=custom', '--file', file]);
}

/**
 * Makes the roles and a new database out of a file, with fresh statistics, in which nothing leaves (see holdRestored). Throws
 * where a database of that name is there already: what serves is never written over. Gives how many messages wait.
 */
export async function restoreFrom(
  file: string,
  superuserUrl: string,
  options: BootstrapOptions & { database: string },
): Promise<{ held: number }> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [options.database]);
  await client.end();
  if (rowCount !== 0) throw new Error(`There is a database ${options.database} already: restore into another name.`);
  await bootstrapCluster(superuserUrl, options);
  const target = new URL(superuserUrl);
  target.pathname = `/${options.database}`;
  run('pg_restore', target.href, ['--exit-on-error', '--single-transaction', '--clean', '--if-exists', file]);
  // A dump has no statistics: without them a search of a million postings takes ten times as long until autovacuum came by.
  const restored = new pg.Client({ connectionString: target.href });
  await restored.connect();
  await restored.query('ANALYZE');
  await restored.end();
  return await holdRestored(target.href);
}
