import { audited, type Migrating } from './helpers.ts';

/** Added: which boards a person reads and each export of their data stand in the trail as well. */
export async function up(db: Migrating): Promise<void> {
  await audited(db, 'users.data_exports', {
    subject: 'user_id',
    plain: ['id', 'user_id', 'status', 'size_bytes', 'created_at', 'finished_at', 'expires_at'],
    ignore: ['lease_until', 'attempts'],
  });
  await audited(db, 'jobs.user_sources', { subject: 'user_id', plain: ['user_id', 'source_id', 'created_at'] });
}
