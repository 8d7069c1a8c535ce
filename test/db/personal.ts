/**
 * SQL for the tables that hold people's rows: users.users and whatever refers to it, directly or through a parent;
 * and, without a foreign key, whatever names a person in a column. Partitions are apart: nobody reaches them directly.
 */
export const PERSONAL_TABLES = `
  WITH RECURSIVE linked AS (
    SELECT 'users.users'::regclass::oid AS oid
    UNION SELECT k.conrelid FROM pg_constraint AS k JOIN linked ON k.confrelid = linked.oid WHERE k.contype = 'f'
  ), named AS (
    SELECT a.attrelid AS oid FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
     WHERE a.attname IN ('user_id', 'person_id', 'subject_user_id', 'owner_id') AND c.relkind IN ('r', 'p') AND a.attnum > 0
  )
  SELECT c.oid::regclass::text AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, c.relispartition AS is_partition
    FROM pg_class AS c JOIN (SELECT oid FROM linked UNION SELECT oid FROM named) AS p USING (oid)
   ORDER BY 1`;

export type PersonalTable = { name: string; enabled: boolean; forced: boolean; is_partition: boolean };

/** The trail and its keys are written by the auditor's functions alone; test/db/audit.test.ts holds them to that. */
export const TRAIL = ['audit.audit_logs', 'audit.audit_logs_archive', 'audit.hash_keys'];
