import { spawnSync } from 'node:child_process';

/**
 * `npm run soak [-- name [arguments]]`: the long versions of what the tests play in short. Without a name all of them, one
 * after the other; exits 1 when one failed.
 */
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--testTimeout=7200000'];
type Step = { command: readonly string[]; environment?: Record<string, string>; takesArguments?: boolean };
const soaks: Readonly<Record<string, Step[]>> = {
  schedules: [
    {
      command: [...jest, 'test/domain/sending', 'test/db/sending'],
      environment: { SEND_SCHEDULES: '100000', SEND_DATABASE_SCHEDULES: '1000' },
    },
  ],
  // Ten thousand seeded schedules in memory, three hundred of them also over the database; then five hundred kills.
  sending: [
    {
      command: [...jest, 'test/domain/sending/at-most-once', 'test/db/sending.test'],
      environment: { SEND_SCHEDULES: '10000', SEND_DATABASE_SCHEDULES: '300' },
      takesArguments: false,
    },
    { command: ['test/soak/sending.ts'] },
  ],
  mime: [{ command: [...jest, 'test/adapters/mail/compose'], environment: { MIME_CASES: '100000' } }],
  mailboxes: [{ command: [...jest, 'test/db/mailbox-sync'], environment: { MAILBOX_HISTORIES: '1000' } }],
  resumes: [{ command: ['test/soak/resumes.ts'] }],
  'database-restart': [{ command: ['test/soak/database-restart.ts'] }],
  search: [{ command: ['test/soak/search.ts'] }],
  fuzz: [
    {
      command: ['--expose-gc', ...jest, 'test/http/fuzz'],
      environment: { FUZZ_REQUESTS: '100000' },
    },
  ],
  pgbouncer: [{ command: ['test/soak/pgbouncer.ts'] }],
  freeze: [{ command: ['test/soak/freeze.ts'] }],
};

const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !(name in soaks)) {
  console.error(`There is no soak ${name}. There are: ${Object.keys(soaks).join(', ')}.`);
  process.exit(2);
}
let failed = false;
for (const [soak, steps] of Object.entries(soaks)) {
  if (name !== undefined && name !== soak) continue;
  for (const { command, environment, takesArguments = true } of steps) {
    const env = { ...process.env, ...environment };
    const { status } = spawnSync(process.execPath, [...command, ...(takesArguments ? rest : [])], {
      stdio: 'inherit',
      env,
    });
    failed ||= status !== 0;
  }
}
process.exit(failed ? 1 : 0);
