import { definedBy, type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Added: what an operator puts back from a dead-letter queue changes no row, so no trigger sees it.
     CREATE FUNCTION audit.record_redrive(p_queue text, p_at_most integer, p_moved integer) RETURNS void
       LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, action, changes, reason, request_id, created_at)
         VALUES (public.app_current_user_id(), public.app_current_user_id(), 'dead_letters', 'update',
           jsonb_build_object('queue', jsonb_build_array(NULL, left(p_queue, 80)),
             'at_most', jsonb_build_array(NULL, p_at_most), 'moved', jsonb_build_array(NULL, p_moved)),
           left(nullif(current_setting('app.reason', true), ''), 500),
           left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
       END;`,
  );
  await definedBy(db, 'audit.record_redrive(text, integer, integer)', 'jobhuntai_auditor', ['jobhuntai_app']);
}
