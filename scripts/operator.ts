import './fail-plainly.ts';
import pg from 'pg';

/**
 * `npm run operator -- add|remove|add-support|remove-support person@example.com`: makes a person who has signed in an
 * operator of this deployment, or its support, which reads pseudonymised; or no longer one. Works on the database at ADMIN_DATABASE_URL (as
 * jobhuntai_admin); the audit trail notes it.
 */
const ACTS: Readonly<Record<string, { column: 'is_operator' | 'is_support'; to: boolean }>> = {
  add: { column: 'is_operator', to: true },
  remove: { column: 'is_operator', to: false },
  'add-support': { column: 'is_support', to: true },
  'remove-support': { column: 'is_support', to: false },
};
const [verb, email] = process.argv.slice(2);
const url = process.env.ADMIN_DATABASE_URL;
const act = Object.hasOwn(ACTS, verb ?? '') ? ACTS[verb ?? ''] : undefined;
if (act === undefined || email === undefined || !url) {
  console.error(`npm run operator -- ${Object.keys(ACTS).join('|')} person@example.com, with ADMIN_DATABASE_URL set.`);
  process.exit(2);
}
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.reason', 'npm run operator', true)`);
  // Forced row level security hides people's rows from the owner too; for this transaction it does not.
  await client.query('ALTER TABLE users.users NO FORCE ROW LEVEL SECURITY');
  const { rowCount } = await client.query(
    `UPDATE users.users SET ${act.column} = $2 WHERE lower(email) = lower($1) AND deleted_at IS NULL`,
    [email, act.to],
  );
  await client.query('ALTER TABLE users.users FORCE ROW LEVEL SECURITY');
  await client.query('COMMIT');
  console.log(rowCount === 0 ? 'Nobody with this address has signed in.' : 'Done.');
  if (rowCount === 0) process.exitCode = 1;
} finally {
  await client.end();
}
