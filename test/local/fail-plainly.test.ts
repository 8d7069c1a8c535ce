import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** Port 1 is nobody's: the connection is refused at once. */
const NOBODY = 'postgres://nobody:nothing@127.0.0.1:1/none';

test.each(['maintain', 'migrate', 'restored', 'operator'])(
  '%s says in one line why a database cannot be reached',
  (name) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, `scripts/${name}.ts`), 'add', 'mira@example.com'],
      {
        env: { PATH: process.env.PATH, ADMIN_DATABASE_URL: NOBODY },
        encoding: 'utf8',
      },
    );
    expect({ status, stderr: stderr.trim() }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^.*ECONNREFUSED.*$/u),
    });
  },
);
