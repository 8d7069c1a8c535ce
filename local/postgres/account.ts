import { execFileSync, spawnSync } from 'node:child_process';

/** Whom PostgreSQL runs as. Undefined ids mean: as we do. */
export type Account = { uid?: number; gid?: number };

const OS_USER = 'postgres';

function idOf(flag: '-u' | '-g'): number | undefined {
  const out = spawnSync('id', [flag, OS_USER], { encoding: 'utf8' });
  return out.status === 0 ? Number(out.stdout.trim()) : undefined;
}

/**
 * PostgreSQL refuses to run as root: as root the OS user `postgres` is used, and made when absent. As anybody else
 * it runs as that person. Throws with what to do where no user can be made.
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  if (idOf('-u') === undefined) {
    try {
      if (spawnSync('getent', ['group', OS_USER]).status !== 0) execFileSync('groupadd', ['--system', OS_USER]);
      execFileSync('useradd', ['--system', '--gid', OS_USER, '--no-create-home', '--shell', '/bin/sh', OS_USER], {
        stdio: 'pipe',
      });
    } catch (error) {
      // Two first starts at once: the other one may have made it.
      if (idOf('-u') === undefined) {
        throw new Error(
          'PostgreSQL does not run as root, and the OS user "postgres" could not be made (groupadd and useradd are ' +
            'needed). Make it by hand, start as an ordinary user, or set DATABASE_URL to a server of your own.',
          { cause: error },
        );
      }
    }
  }
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (uid === undefined || gid === undefined) throw new Error('The OS user "postgres" has no id: check `id postgres`.');
  return { uid, gid };
}

/** Whether the account can read and enter the path, asked of the system itself (modes, ACLs and mounts included). */
export function canReach(account: Account, path: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', path], { ...account, cwd: '/' }).status === 0;
}
