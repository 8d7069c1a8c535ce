import { type Migrating, run } from './helpers.ts';

/**
 * Months are UTC months, named `<table>_yYYYYmMM`; whatever has none goes to `<table>_default`. The functions run as
 * the tables' owner, which alone may attach and detach.
 */
export async function up(db: Migrating): Promise<void> {
  for (const table of ['analytics.user_events', 'audit.audit_logs', 'audit.audit_logs_archive']) {
    await run(
      db,
      `CREATE TABLE ${table}_default PARTITION OF ${table} DEFAULT;
       ALTER TABLE ${table}_default ENABLE ROW LEVEL SECURITY;
       ALTER TABLE ${table}_default FORCE ROW LEVEL SECURITY;`,
    );
  }
  await run(
    db,
    `CREATE FUNCTION audit.month_start(month date) RETURNS timestamptz LANGUAGE sql IMMUTABLE
       RETURN date_trunc('month', month::timestamp) AT TIME ZONE 'UTC';

     CREATE FUNCTION audit.partition_name(parent regclass, month date) RETURNS text LANGUAGE sql STABLE
       RETURN (SELECT format('%I.%I', n.nspname, c.relname || to_char(month, '"_y"YYYY"m"MM'))
                 FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = parent);

     -- Makes one month's partition, apart and then attached, which leaves readers and writers alone; rows of the month
     -- that had to go to the default partition move in. False when it stands already.
     CREATE FUNCTION audit.ensure_partition(parent regclass, month date) RETURNS boolean LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       part text := audit.partition_name(parent, month);
       spill text := (SELECT i.inhrelid::regclass::text FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
                       WHERE i.inhparent = parent AND pg_get_expr(c.relpartbound, c.oid) = 'DEFAULT');
       lower timestamptz := audit.month_start(month);
       upper timestamptz := audit.month_start((month + interval '1 month')::date);
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.ensure_partition'));
       IF to_regclass(part) IS NOT NULL THEN RETURN false; END IF;
       EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part, parent);
       -- Forced row level security hides the spilt rows from the owner too: it is lifted for the move alone.
       EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', spill);
       EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', spill);
       EXECUTE format('WITH moved AS (DELETE FROM %s WHERE created_at >= %L AND created_at < %L RETURNING *)
                       INSERT INTO %s SELECT * FROM moved', spill, lower, upper, part);
       EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', spill);
       EXECUTE format('ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', parent, part, lower, upper);
       EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
       EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part);
       RETURN true;
     END $$;

     -- This month and those ahead for what is written now; the months that age into it for the archive. Returns how many it made.
     CREATE FUNCTION audit.ensure_partitions(months_ahead integer DEFAULT 3, from_date date DEFAULT CURRENT_DATE)
       RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       made integer := 0;
       step integer;
     BEGIN
       FOR step IN 0..months_ahead LOOP
         made := made + audit.ensure_partition('audit.audit_logs', (from_date + make_interval(months => step))::date)::integer
           + audit.ensure_partition('analytics.user_events', (from_date + make_interval(months => step))::date)::integer;
       END LOOP;
       FOR step IN 0..5 LOOP
         made := made + audit.ensure_partition('audit.audit_logs_archive', (from_date - make_interval(months => step))::date)::integer;
       END LOOP;
       RETURN made;
     END $$;

     -- Rows that found no month: more than 0 means that nobody made partitions in time.
     CREATE FUNCTION audit.default_partition_rows() RETURNS TABLE (partition text, row_count bigint) LANGUAGE sql
       SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT 'audit.audit_logs', count(*) FROM audit.audit_logs_default
         UNION ALL SELECT 'audit.audit_logs_archive', count(*) FROM audit.audit_logs_archive_default
         UNION ALL SELECT 'analytics.user_events', count(*) FROM analytics.user_events_default;
       END;

     -- A month that is wholly older than the bound moves to the archive without a row being copied: its partition is
     -- detached here and attached there. One whose rows the batches have already begun to move is left to them; an
     -- emptied one is dropped. Returns the months moved or dropped.
     CREATE FUNCTION audit.archive_whole_months(p_before timestamptz DEFAULT CURRENT_DATE - interval '90 days')
       RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       part record;
       month date;
       target text;
       has_rows boolean;
       target_has_rows boolean;
       done integer := 0;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.ensure_partition'));
       FOR part IN
         SELECT i.inhrelid::regclass::text AS name, substring(c.relname from '_y([0-9]{4}m[0-9]{2})$') AS mark
           FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
          WHERE i.inhparent = 'audit.audit_logs'::regclass ORDER BY 1
       LOOP
         CONTINUE WHEN part.mark IS NULL;
         month := to_date(part.mark, 'YYYY"m"MM');
         CONTINUE WHEN audit.month_start((month + interval '1 month')::date) > p_before;
         EXECUTE format('ALTER TABLE audit.audit_logs DETACH PARTITION %s', part.name);
         EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', part.name);
         EXECUTE format('SELECT EXISTS (SELECT FROM %s)', part.name) INTO has_rows;
         EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part.name);
         target := audit.partition_name('audit.audit_logs_archive', month);
         target_has_rows := false;
         IF has_rows AND to_regclass(target) IS NOT NULL THEN
           EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', target);
           EXECUTE format('SELECT EXISTS (SELECT FROM %s)', target) INTO target_has_rows;
           EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
         END IF;
         IF NOT has_rows THEN
           EXECUTE format('DROP TABLE %s', part.name);
           done := done + 1;
         ELSIF target_has_rows THEN
           EXECUTE format('ALTER TABLE audit.audit_logs ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', part.name,
             audit.month_start(month), audit.month_start((month + interval '1 month')::date));
         ELSE
           EXECUTE format('DROP TABLE IF EXISTS %s', target);
           EXECUTE format('ALTER TABLE %s RENAME TO %I', part.name, split_part(target, '.', 2));
           EXECUTE format('ALTER TABLE audit.audit_logs_archive ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', target,
             audit.month_start(month), audit.month_start((month + interval '1 month')::date));
           done := done + 1;
         END IF;
       END LOOP;
       RETURN done;
     END $$;

     REVOKE ALL ON FUNCTION audit.ensure_partition(regclass, date), audit.ensure_partitions(integer, date),
       audit.archive_whole_months(timestamptz) FROM PUBLIC;
     GRANT EXECUTE ON FUNCTION audit.ensure_partitions(integer, date), audit.archive_whole_months(timestamptz) TO jobhuntai_worker;
     SELECT audit.ensure_partitions(3, CURRENT_DATE);`,
  );
}
