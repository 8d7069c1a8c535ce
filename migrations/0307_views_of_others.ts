import { definedBy, type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Added: an operator's look at a person changes no row, so no trigger sees it.
     GRANT SELECT (is_operator) ON users.users TO jobhuntai_auditor;
     CREATE FUNCTION audit.record_view_of(p_entity_type text, p_person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator) THEN
         RAISE EXCEPTION 'This is for the operators of this deployment.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, ip_address, user_agent, reason,
         request_id, created_at)
       VALUES (public.app_current_user_id(), p_person, left(p_entity_type, 100), p_person, 'view', device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
     END $$;`,
  );
  await definedBy(db, 'audit.record_view_of(text, uuid)', 'jobhuntai_auditor', ['jobhuntai_app']);
}
