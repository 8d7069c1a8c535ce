import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- A key is the caller's own choice: the same one on two routes is two requests.
     ALTER TABLE users.idempotency_keys DROP CONSTRAINT idempotency_keys_pkey;
     ALTER TABLE users.idempotency_keys ADD PRIMARY KEY (user_id, route, key);`,
  );
}
