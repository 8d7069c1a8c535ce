import './fail-plainly.ts';
import { bringUpToDate } from '../migrations/deploy.ts';

/**
 * `npm run migrate`: brings the database at ADMIN_DATABASE_URL (as jobhuntai_admin) to the latest step. With
 * SUPERUSER_DATABASE_URL it first makes the roles and the database, with the passwords that ADMIN_DATABASE_URL,
 * DATABASE_URL, WORKER_DATABASE_URL and (optional) BACKUP_DATABASE_URL carry.
 */
function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  console.error(`Set ${name}: postgres://role:password@host:port/database.`);
  process.exit(2);
}

const adminUrl = required('ADMIN_DATABASE_URL');
const superuserUrl = process.env.SUPERUSER_DATABASE_URL || undefined;
const { ran, ahead_count, notices } = await bringUpToDate({
  adminUrl,
  ...(superuserUrl === undefined
    ? {}
    : { superuserUrl, appUrl: required('DATABASE_URL'), workerUrl: required('WORKER_DATABASE_URL') }),
  backupUrl: process.env.BACKUP_DATABASE_URL || undefined,
});
for (const notice of notices) console.log(notice);
if (ahead_count > 0) {
  console.error(
    `The database has had ${ahead_count} steps that this version does not know: it belongs to a later one.`,
  );
  process.exit(1);
}
console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} steps: ${ran.join(', ')}.`);
