import pg from 'pg';

/**
 * `npm run operator -- add|remove person@example.com`: makes a person who has signed in an operator of this deployment, or
 * no longer one. Works on the database at ADMIN_DATABASE_URL (as jobhuntai_admin); the audit trail notes it.
 */
const [verb, email] = process.argv.slice(2);
const url = process.env.ADMIN_DATABASE_URL;
if ((verb !== 'add' && verb !== 'remove') || email === undefined || !url) {
  console.error('npm run operator -- add|remove person@example.com, with ADMIN_DATABASE_URL set.');
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
    'UPDATE users.users SET is_operator = $2 WHERE lower(email) = lower($1) AND deleted_at IS NULL',
    [email, verb === 'add'],
  );
  await client.query('ALTER TABLE users.users FORCE ROW LEVEL SECURITY');
  await client.query('COMMIT');
  console.log(rowCount === 0 ? 'Nobody with this address has signed in.' : 'Done.');
  if (rowCount === 0) process.exitCode = 1;
} finally {
  await client.end();
}
