import { randomBytes } from 'node:crypto';
import { bootstrapCluster } from '../migrations/bootstrap.ts';
import { migrateToLatest } from '../migrations/migrate.ts';

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

const passwordIn = (name: string): string => decodeURIComponent(new URL(required(name)).password);

const admin = required('ADMIN_DATABASE_URL');
const superuser = process.env.SUPERUSER_DATABASE_URL;
if (superuser) {
  await bootstrapCluster(superuser, {
    database: new URL(admin).pathname.slice(1),
    passwords: {
      jobhuntai_admin: passwordIn('ADMIN_DATABASE_URL'),
      jobhuntai_app: passwordIn('DATABASE_URL'),
      jobhuntai_worker: passwordIn('WORKER_DATABASE_URL'),
      jobhuntai_backup: process.env.BACKUP_DATABASE_URL
        ? passwordIn('BACKUP_DATABASE_URL')
        : randomBytes(24).toString('base64url'),
    },
    notice: (message) => console.log(message),
  });
}
const ran = await migrateToLatest(admin);
console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} steps: ${ran.join(', ')}.`);
