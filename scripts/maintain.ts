import './fail-plainly.ts';
import { maintain } from '../migrations/maintain.ts';

/**
 * `npm run maintain`: fresh statistics and bloated indexes built anew in the database at ADMIN_DATABASE_URL (as
 * jobhuntai_admin), while it serves. Each week is often enough; again after a large import or deletion.
 */
const url = process.env.ADMIN_DATABASE_URL;
if (!url) {
  console.error('Set ADMIN_DATABASE_URL: postgres://jobhuntai_admin:password@host:port/database.');
  process.exit(2);
}
const { rebuilt, removed, bloat } = await maintain(url, { say: (line) => console.log(line) });
if (removed.length > 0) console.log(`Leftovers were removed: ${removed.join(', ')}.`);
if (bloat === 'unknown')
  console.log(
    'Bloat was not measured. As a superuser: CREATE EXTENSION pgstattuple; GRANT EXECUTE ON FUNCTION pgstatindex(regclass) TO jobhuntai_admin;',
  );
else if (rebuilt.length === 0) console.log('No index is bloated.');
