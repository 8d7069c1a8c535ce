import { definedBy, type Migrating, run } from './helpers.ts';

/** What the nightly sweep deletes of each table, by age: the periods stand in shared/domain/privacy/retention.ts. */
const SWEPT: Readonly<Record<string, string>> = {
  'users.data_exports': `status IN ('failed', 'expired') AND created_at < $1`,
  'users.idempotency_keys': 'expires_at < $1',
  'users.sessions': 'least(revoked_at, expires_at) < $1',
  'users.sign_in_states': 'expires_at < $1',
  'users.tier_usage': 'day < $1::date',
  'jobs.crawl_runs': `status <> 'running' AND started_at < $1`,
  'communications.unrelated_messages': 'created_at < $1',
  'analytics.user_events': 'created_at < $1',
  'analytics.system_metrics': 'recorded_at < $1',
};
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Added: one way to delete what is past its period, for the worker, who reads no row of these tables for it. */
export async function up(db: Migrating): Promise<void> {
  const cases = Object.entries(SWEPT).map(([table, old]) => `WHEN ${literal(table)} THEN ${literal(old)}`);
  for (const table of Object.keys(SWEPT)) {
    const name = table.slice(table.indexOf('.') + 1);
    await run(
      db,
      `GRANT USAGE ON SCHEMA ${table.slice(0, table.indexOf('.'))} TO jobhuntai_auditor;
       GRANT SELECT, DELETE ON ${table} TO jobhuntai_auditor;
       DO $$ BEGIN
         IF (SELECT relrowsecurity FROM pg_class WHERE oid = '${table}'::regclass) THEN
           CREATE POLICY ${name}_auditor ON ${table} FOR ALL TO jobhuntai_auditor USING (true) WITH CHECK (true);
         END IF;
       END $$;`,
    );
  }
  await run(
    db,
    `-- Deletes at most so many rows of a table that are older than the bound. Returns how many; 0 when none is left.
     CREATE FUNCTION audit.sweep_old(p_table text, p_before timestamptz, p_limit integer) RETURNS integer
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       old text := CASE p_table ${cases.join(' ')} END;
       gone integer;
     BEGIN
       IF old IS NULL THEN RAISE EXCEPTION 'Nothing is swept from this table.' USING ERRCODE = 'invalid_parameter_value'; END IF;
       EXECUTE format('DELETE FROM %1$s AS t USING (SELECT tableoid AS part, ctid AS place FROM %1$s WHERE %2$s LIMIT $2) AS old
                        WHERE t.tableoid = old.part AND t.ctid = old.place', p_table, old) USING p_before, p_limit;
       GET DIAGNOSTICS gone = ROW_COUNT;
       RETURN gone;
     END $$;`,
  );
  await definedBy(db, 'audit.sweep_old(text, timestamptz, integer)', 'jobhuntai_auditor', ['jobhuntai_worker']);
}
