import { migrateToLatest } from '../migrations/migrate.ts';

/** `npm run migrate`: brings the database at ADMIN_DATABASE_URL (as jobhuntai_admin) to the latest step. */
const url = process.env.ADMIN_DATABASE_URL;
if (url === undefined || url === '') {
  console.error('Set ADMIN_DATABASE_URL to the database, as the role jobhuntai_admin.');
  process.exit(2);
}
const ran = await migrateToLatest(url);
console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} steps: ${ran.join(', ')}.`);
