import { appMay, audited, type Migrating, ownRows, run, workerMay } from './helpers.ts';

/** Added: letters that were asked for and are written later, by a queue; `asked` is what of, as the request had it. */
export async function up(db: Migrating): Promise<void> {
  const table = 'ai.letter_requests';
  await run(
    db,
    `CREATE TABLE ${table} (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       asked jsonb NOT NULL,
       status varchar(20) NOT NULL DEFAULT 'queued',
       -- Why none came of it: a word of ours, and what to do.
       failure varchar(50),
       problem text,
       letter_id uuid REFERENCES ai.cover_letters(id) ON DELETE SET NULL,
       attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
       due_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       lease_until timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       finished_at timestamptz
     );
     CREATE INDEX idx_letter_requests_person ON ${table} (user_id, created_at DESC, id DESC);
     CREATE INDEX idx_letter_requests_due ON ${table} (due_at) WHERE status IN ('queued', 'running');
     CREATE INDEX idx_letter_requests_letter ON ${table} (letter_id) WHERE letter_id IS NOT NULL;`,
  );
  await ownRows(db, table, { user: 'user_id' });
  await appMay(db, table, [
    'SELECT',
    'INSERT (id, user_id, asked, due_at, created_at)',
    'DELETE',
    'UPDATE (status, failure, problem, letter_id, attempts, due_at, lease_until, finished_at)',
  ]);
  await audited(db, table, {
    subject: 'user_id',
    plain: ['id', 'user_id', 'created_at', 'status', 'letter_id'],
    ignore: ['attempts', 'due_at', 'lease_until'],
  });
  await workerMay(db, table, ['SELECT (id, user_id, status, due_at, lease_until)']);
}
