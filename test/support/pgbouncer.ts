import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const PLACES = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'];
/** Debian's package puts it here; undefined where it is not installed. */
export const pgbouncerPath = PLACES.find((path) => existsSync(path));
export const NOT_INSTALLED = 'PgBouncer is not installed (apt-get install pgbouncer): nothing was tried.';

/** As whom it runs where we are root, which it refuses. */
const NOBODY = 65_534;

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/**
 * PgBouncer in transaction mode before the servers of these addresses: fewer connections behind it than in front, so that
 * each is used by many. Gives the same addresses through it; prepared statements are off, as docs/deployment.md asks.
 */
export async function startPgBouncer(
  urls: readonly string[],
  poolSize = 3,
): Promise<{ through: (url: string) => string; stop: () => Promise<void> }> {
  if (pgbouncerPath === undefined) throw new Error(NOT_INSTALLED);
  const folder = mkdtempSync(join(tmpdir(), 'jobhunt-pgbouncer-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const [first] = urls.map((url) => new URL(url));
  if (first === undefined) throw new Error('PgBouncer needs a server.');
  const users = urls
    .map((url) => new URL(url))
    .map(({ username, password }) => `"${username}" "${decodeURIComponent(password)}"`);
  writeFileSync(join(folder, 'users.txt'), `${users.join('\n')}\n`);
  writeFileSync(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${first.hostname} port=${first.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = ${poolSize}
max_client_conn = 500
ignore_startup_parameters = extra_float_digits,statement_timeout,idle_in_transaction_session_timeout
`,
  );
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(pgbouncerPath, ['-q', join(folder, 'pgbouncer.ini')], { ...identity, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const through = (url: string): string => {
    const there = new URL(url);
    there.port = String(port);
    there.searchParams.set('prepared_statements', 'off');
    return there.href;
  };
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: through(first.href) });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return { through, stop };
    } catch (error) {
      if (tries < 100 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
      else {
        await stop();
        throw new Error(`PgBouncer did not start: ${said}`, { cause: error });
      }
    }
  }
}
