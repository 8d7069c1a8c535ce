import { audited, type Migrating, run, unforced } from './helpers.ts';

/**
 * Mend: the name of an answer stood in the trail as it is, and a person chooses it (custom.<name>): words of theirs outlived
 * the account. It appears as a keyed hash now; what stands in the trail already is hidden.
 */
export async function up(db: Migrating): Promise<void> {
  await run(db, 'DROP TRIGGER audit_answers ON users.answers');
  await audited(db, 'users.answers', { subject: 'user_id', plain: ['id', 'user_id', 'created_at', 'consented_at'] });
  for (const table of ['audit.audit_logs', 'audit.audit_logs_archive']) {
    await unforced(db, table, () =>
      run(
        db,
        `UPDATE ${table} SET changes = changes || '{"answer_key": ["hidden", "hidden"]}'
          WHERE entity_type = 'answers' AND changes ? 'answer_key'`,
      ),
    );
  }
}
