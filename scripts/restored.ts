import './fail-plainly.ts';
import { holdRestored } from '../migrations/after-restore.ts';

/**
 * `npm run restored`: makes the database at ADMIN_DATABASE_URL (as jobhuntai_admin), which was set back to an earlier
 * moment, safe to be used: docs/runbooks/restore.md. `npm run restore` does it by itself.
 */
const url = process.env.ADMIN_DATABASE_URL;
if (!url) {
  console.error('Set ADMIN_DATABASE_URL: postgres://jobhuntai_admin:password@host:port/database.');
  process.exit(2);
}
const { held } = await holdRestored(url);
console.log(`Everything outward is stopped. Messages that may have left already and wait for their people: ${held}.`);
