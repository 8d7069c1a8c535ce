import { definedBy, type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Mend: no foreign key to users: it refused a person's own erasure and every write of a stale session; the trail
     -- keeps pseudonymous ids. Partitioned by month, as the seed says.
     CREATE TABLE audit.audit_logs (
       id uuid NOT NULL DEFAULT gen_random_uuid(),
       user_id uuid,
       entity_type varchar(100) NOT NULL,
       entity_id uuid,
       action varchar(50) NOT NULL,
       changes jsonb,
       ip_address inet,
       user_agent text,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Added: whom the row is about (user_id is who acted; nobody in system work), why, and under which request.
       subject_user_id uuid,
       reason text,
       request_id varchar(100),
       actor_role varchar(63) NOT NULL DEFAULT session_user,
       PRIMARY KEY (id, created_at)
     ) PARTITION BY RANGE (created_at);
     CREATE INDEX idx_audit_logs_user ON audit.audit_logs (user_id, created_at DESC);
     CREATE INDEX idx_audit_logs_subject ON audit.audit_logs (subject_user_id, created_at DESC, id DESC);
     CREATE INDEX idx_audit_logs_entity ON audit.audit_logs (entity_type, entity_id);
     CREATE INDEX idx_audit_logs_created ON audit.audit_logs (created_at DESC);

     CREATE TABLE audit.audit_logs_archive (LIKE audit.audit_logs INCLUDING ALL) PARTITION BY RANGE (created_at);

     -- The key that a person's hidden values are hashed with. Erasure destroys it, and the hashes say nothing any more.
     CREATE TABLE audit.hash_keys (
       person_id uuid PRIMARY KEY,
       key bytea NOT NULL CHECK (octet_length(key) = 32),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );

     GRANT USAGE ON SCHEMA audit TO jobhuntai_auditor;
     GRANT SELECT, INSERT, UPDATE, DELETE ON audit.audit_logs, audit.audit_logs_archive, audit.hash_keys TO jobhuntai_auditor;

     CREATE FUNCTION audit.hash_key_of(person uuid) RETURNS bytea LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       found bytea;
     BEGIN
       SELECT key INTO found FROM audit.hash_keys WHERE person_id = person;
       IF found IS NULL THEN
         INSERT INTO audit.hash_keys (person_id, key) VALUES (person, public.gen_random_bytes(32)) ON CONFLICT DO NOTHING;
         SELECT key INTO found FROM audit.hash_keys WHERE person_id = person;
       END IF;
       RETURN found;
     END $$;

     -- One value as the trail may show it: plain if listed, else a hash that tells only "the same" from "another".
     CREATE FUNCTION audit.shown(value jsonb, is_plain boolean, person uuid) RETURNS jsonb LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF value IS NULL OR value = 'null' OR is_plain THEN RETURN coalesce(value, 'null'); END IF;
       RETURN to_jsonb('hmac:' || left(encode(public.hmac(convert_to(value::text, 'UTF8'), audit.hash_key_of(person), 'sha256'), 'hex'), 32));
     END $$;

     -- Mend: per-key difference (jsonb - jsonb does not exist and failed every update); AFTER only, RETURN NULL (RETURN NEW
     -- in a delete silently kept the row); create, update, delete as the column's comment says, not insert; SECURITY DEFINER
     -- with a fixed search_path, so that nobody else needs a right to write the trail; hidden values hashed with a key per
     -- person, since the whole row would copy tokens and letters here.
     CREATE FUNCTION public.create_audit_log() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       actor uuid := public.app_current_user_id();
       nobody CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
       plain text[] := string_to_array(TG_ARGV[2], ',');
       skipped jsonb := (SELECT jsonb_object_agg(c, NULL::text) FROM unnest(string_to_array(TG_ARGV[3], ',')) AS c);
       old_row jsonb := '{}';
       new_row jsonb := '{}';
       subject uuid;
       changes jsonb;
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       -- The skipped columns are set to null before the row is read, so that large ones cost nothing.
       IF TG_OP <> 'INSERT' THEN old_row := to_jsonb(jsonb_populate_record(OLD, skipped)); END IF;
       IF TG_OP <> 'DELETE' THEN new_row := to_jsonb(jsonb_populate_record(NEW, skipped)); END IF;
       IF old_row = new_row THEN RETURN NULL; END IF;

       -- Not in one CASE: the planner folds the cast of a known text before it asks whether it is valid.
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       subject := (coalesce(nullif(new_row, '{}'), old_row) ->> nullif(TG_ARGV[0], ''))::uuid;
       IF TG_ARGV[1] <> '' THEN
         EXECUTE format('SELECT user_id FROM %s WHERE id = $1', TG_ARGV[1]) INTO subject USING subject;
       END IF;
       subject := coalesce(subject, actor);

       -- A deleted row's hidden values are not even hashed: what is gone needs no comparison, and erasure no new key.
       SELECT jsonb_object_agg(k, CASE
           WHEN TG_OP = 'DELETE' AND k <> ALL (plain) THEN '["hidden", null]'::jsonb
           ELSE jsonb_build_array(
             audit.shown(old_row -> k, k = ANY (plain), coalesce(subject, nobody)),
             audit.shown(new_row -> k, k = ANY (plain), coalesce(subject, nobody)))
           END)
         INTO changes
         FROM (SELECT jsonb_object_keys(old_row) AS k UNION SELECT jsonb_object_keys(new_row)) AS keys
        WHERE coalesce(old_row -> k, 'null') <> coalesce(new_row -> k, 'null');

       INSERT INTO audit.audit_logs
         (user_id, subject_user_id, entity_type, entity_id, action, changes, ip_address, user_agent, reason, request_id, created_at)
       VALUES (
         actor, subject, TG_TABLE_NAME,
         (coalesce(nullif(new_row, '{}'), old_row) ->> 'id')::uuid,
         CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'UPDATE' THEN 'update' ELSE 'delete' END,
         changes,
         device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100),
         -- Mend: not the transaction's time, so that the order of its changes is kept.
         clock_timestamp()
       );
       RETURN NULL;
     END $$;

     -- Mend: 'view' had no writer; the application says when somebody looked.
     CREATE FUNCTION audit.record_view(p_entity_type text, p_entity_id uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, reason, request_id, created_at)
         VALUES (public.app_current_user_id(), public.app_current_user_id(), left(p_entity_type, 100), p_entity_id, 'view',
           left(nullif(current_setting('app.reason', true), ''), 500),
           left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
       END;

     -- Erasure: the key is destroyed and what names a device goes; ids, times and actions stay. Returns rows changed.
     CREATE FUNCTION audit.forget_person(p_user_id uuid) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       live bigint;
       archived bigint;
     BEGIN
       DELETE FROM audit.hash_keys WHERE person_id = p_user_id;
       UPDATE audit.audit_logs SET ip_address = NULL, user_agent = NULL
        WHERE (user_id = p_user_id OR subject_user_id = p_user_id) AND (ip_address IS NOT NULL OR user_agent IS NOT NULL);
       GET DIAGNOSTICS live = ROW_COUNT;
       UPDATE audit.audit_logs_archive SET ip_address = NULL, user_agent = NULL
        WHERE (user_id = p_user_id OR subject_user_id = p_user_id) AND (ip_address IS NOT NULL OR user_agent IS NOT NULL);
       GET DIAGNOSTICS archived = ROW_COUNT;
       RETURN live + archived;
     END $$;

     -- Mend: one statement moves a bounded batch (two statements lost or doubled rows written between them); SKIP LOCKED
     -- lets two run at once; columns by name, so that a new one cannot stop it silently. Returns the rows moved: call it
     -- again until it returns 0. It may stop anywhere.
     CREATE FUNCTION public.archive_old_audit_logs(
       p_limit integer DEFAULT 5000, p_before timestamptz DEFAULT CURRENT_DATE - interval '90 days'
     ) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       moved integer;
     BEGIN
       WITH due AS (
         SELECT id, created_at FROM audit.audit_logs WHERE created_at < p_before
          ORDER BY created_at LIMIT p_limit FOR UPDATE SKIP LOCKED
       ), taken AS (
         DELETE FROM audit.audit_logs AS l USING due WHERE l.id = due.id AND l.created_at = due.created_at
         RETURNING l.id, l.user_id, l.entity_type, l.entity_id, l.action, l.changes, l.ip_address, l.user_agent,
           l.created_at, l.subject_user_id, l.reason, l.request_id, l.actor_role
       )
       INSERT INTO audit.audit_logs_archive (id, user_id, entity_type, entity_id, action, changes, ip_address, user_agent,
           created_at, subject_user_id, reason, request_id, actor_role)
       SELECT * FROM taken;
       GET DIAGNOSTICS moved = ROW_COUNT;
       RETURN moved;
     END $$;`,
  );
  await definedBy(db, 'public.create_audit_log()', 'jobhuntai_auditor', []);
  await definedBy(db, 'audit.hash_key_of(uuid)', 'jobhuntai_auditor', []);
  await definedBy(db, 'audit.shown(jsonb, boolean, uuid)', 'jobhuntai_auditor', []);
  await definedBy(db, 'audit.record_view(text, uuid)', 'jobhuntai_auditor', ['jobhuntai_app']);
  await definedBy(db, 'audit.forget_person(uuid)', 'jobhuntai_auditor', ['jobhuntai_worker']);
  await definedBy(db, 'public.archive_old_audit_logs(integer, timestamptz)', 'jobhuntai_auditor', ['jobhuntai_worker']);
}
