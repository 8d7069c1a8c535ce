import pg from 'pg';

const REASON = 'Restored to an earlier moment.';

/**
 * Makes a restored database safe to be used, before anybody uses it: everything outward is stopped, and each message that
 * was to leave by now waits in needs_review, since it may have left after the moment that was restored. Works as the
 * owner (jobhuntai_admin) or above; safe to run again. Gives how many messages wait for their people.
 */
export async function holdRestored(adminUrl: string): Promise<{ held: number }> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.reason', 'npm run restored', true)`);
    await client.query('INSERT INTO communications.general_stop (reason) VALUES ($1) ON CONFLICT DO NOTHING', [REASON]);
    // Forced row level security hides people's rows from the owner too; for this transaction it does not.
    await client.query('ALTER TABLE communications.emails NO FORCE ROW LEVEL SECURITY');
    const { rowCount } = await client.query(
      `UPDATE communications.emails
          SET status = 'needs_review', status_reason = 'restored', lease_until = NULL, next_attempt_at = NULL,
              send_started_at = coalesce(send_started_at, scheduled_for, next_attempt_at)
        WHERE status = 'sending' OR (status = 'queued' AND coalesce(scheduled_for, next_attempt_at) <= now())`,
    );
    await client.query('ALTER TABLE communications.emails FORCE ROW LEVEL SECURITY');
    await client.query('COMMIT');
    return { held: rowCount ?? 0 };
  } finally {
    await client.end();
  }
}
