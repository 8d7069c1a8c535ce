import { type Kysely, sql } from 'kysely';
import type { OwnerRole } from './roles.ts';

/** What a migration is given. Its tables are SQL text: the generated types describe the end, not the way there. */
export type Migrating = Kysely<unknown>;

/** Runs SQL text, one or many statements, inside the migration's transaction. */
export async function run(db: Migrating, text: string): Promise<void> {
  await sql.raw(text).execute(db);
}

const bare = (table: string): string => table.slice(table.indexOf('.') + 1);
const list = (values: readonly string[]): string =>
  values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');

/** The person of this transaction, evaluated once a statement. */
const ME = '(SELECT public.app_current_user_id())';

/** Whose rows a table holds: by a column of its own, or by the parent row that `key` points at. */
export type Ownership = { user: string } | { parent: string; key: string };

/**
 * Enables and forces row level security: jobhuntai_app sees and writes the person's own rows, nobody else any
 * (the owner included) until `workerMay` or a policy says so.
 */
export async function ownRows(db: Migrating, table: string, owner: Ownership): Promise<void> {
  const mine =
    'user' in owner
      ? `${owner.user} = ${ME}`
      : `EXISTS (SELECT FROM ${owner.parent} AS p WHERE p.id = ${owner.key} AND p.user_id = ${ME})`;
  await run(
    db,
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
     ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
     CREATE POLICY ${bare(table)}_own_data ON ${table} FOR ALL TO jobhuntai_app USING (${mine}) WITH CHECK (${mine});`,
  );
}

/** Grants to jobhuntai_app: verbs, each optionally with columns: `'SELECT'`, `'UPDATE (name, picture_url)'`. */
export async function appMay(db: Migrating, table: string, verbs: readonly string[]): Promise<void> {
  await run(db, `GRANT ${verbs.join(', ')} ON ${table} TO jobhuntai_app;`);
}

/** Grants to jobhuntai_worker, and, where the table is under row level security, the policy that lets it see all rows. */
export async function workerMay(db: Migrating, table: string, verbs: readonly string[]): Promise<void> {
  await run(
    db,
    `GRANT ${verbs.join(', ')} ON ${table} TO jobhuntai_worker;
     DO $$ BEGIN
       IF (SELECT relrowsecurity FROM pg_class WHERE oid = '${table}'::regclass)
         AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = '${table}'::regclass AND polname = '${bare(table)}_worker')
       THEN
         CREATE POLICY ${bare(table)}_worker ON ${table} FOR ALL TO jobhuntai_worker USING (true) WITH CHECK (true);
       END IF;
     END $$;`,
  );
}

/**
 * What a person holds of a posting (columns user_id and job_id) follows it when it is merged into another or split
 * off again.
 */
export async function followsJobs(db: Migrating, table: string): Promise<void> {
  await run(
    db,
    `GRANT USAGE ON SCHEMA ${table.slice(0, table.indexOf('.'))} TO jobhuntai_keeper;
     GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO jobhuntai_keeper;
     CREATE POLICY ${bare(table)}_keeper ON ${table} FOR ALL TO jobhuntai_keeper USING (true) WITH CHECK (true);`,
  );
}

/** Keeps `updated_at` on every change. */
export async function touchesUpdatedAt(db: Migrating, table: string): Promise<void> {
  await run(
    db,
    `CREATE TRIGGER update_${bare(table)}_updated_at BEFORE UPDATE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();`,
  );
}

export type Audited = {
  /** The column that names the person the row is about; with `via`, the key of the parent row whose user_id it is. */
  subject?: string;
  via?: string;
  /** Columns whose old and new values the trail may show: status, flags, dates, ids. All others appear as keyed hashes. */
  plain: readonly string[];
  /** Columns of machinery (leases, cursors): a change of these alone writes nothing. */
  ignore?: readonly string[];
};

/** Puts the table under the audit trail. test/db/audit.test.ts holds the list of tables that must have it. */
export async function audited(db: Migrating, table: string, what: Audited): Promise<void> {
  const args = [
    what.subject ?? '',
    what.via ?? '',
    what.plain.join(','),
    ['updated_at', ...(what.ignore ?? [])].join(','),
  ];
  await run(
    db,
    `CREATE TRIGGER audit_${bare(table)} AFTER INSERT OR UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION public.create_audit_log(${list(args)});`,
  );
}

/**
 * The CHECK that a column (or each element of a text[] column) is one of the list. Replaces the constraint when its
 * list changed. Called for all of ENUM_COLUMNS after every migration: add a value in shared/domain/enums.ts only.
 */
export async function checkIn(db: Migrating, table: string, column: string, values: readonly string[]): Promise<void> {
  const name =
    table === 'applications.applications' && column === 'status' ? 'check_status' : `check_${bare(table)}_${column}`;
  const mark = JSON.stringify(values);
  const found = await sql<{ mark: string | null; is_array: boolean }>`
    SELECT obj_description(c.oid, 'pg_constraint') AS mark, a.attndims > 0 AS is_array
      FROM pg_attribute a
      LEFT JOIN pg_constraint c ON c.conrelid = a.attrelid AND c.conname = ${name}
     WHERE a.attrelid = ${table}::regclass AND a.attname = ${column}`.execute(db);
  const row = found.rows[0];
  if (row === undefined) throw new Error(`shared/domain/enums.ts names ${table}.${column}, which does not exist.`);
  if (row.mark === mark) return;
  const condition = row.is_array
    ? `${column} <@ ARRAY[${list(values)}]::text[] AND array_position(${column}, NULL) IS NULL`
    : `${column} IN (${list(values)})`;
  await run(
    db,
    `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${name};
     ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${condition});
     COMMENT ON CONSTRAINT ${name} ON ${table} IS '${mark.replaceAll("'", "''")}';`,
  );
}

/**
 * Hands a SECURITY DEFINER function to a role that cannot log in, and takes it from everybody else.
 * `callers` are the roles that may call it.
 */
export async function definedBy(
  db: Migrating,
  signature: string,
  owner: OwnerRole,
  callers: readonly string[],
): Promise<void> {
  const schema = signature.slice(0, signature.indexOf('.'));
  await run(
    db,
    `REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
     GRANT CREATE, USAGE ON SCHEMA ${schema} TO ${owner};
     ALTER FUNCTION ${signature} OWNER TO ${owner};
     REVOKE CREATE ON SCHEMA ${schema} FROM ${owner};
     -- Granted by the new owner: a change of owner drops what the old one had, and attaching a trigger needs it.
     SET LOCAL ROLE ${owner};
     GRANT EXECUTE ON FUNCTION ${signature} TO ${['SESSION_USER', ...callers].join(', ')};
     RESET ROLE;`,
  );
}

/**
 * Lets a migration change people's rows in the table: forced row level security hides them from the owner as well,
 * so a plain UPDATE in a migration would silently change nothing.
 */
export async function unforced(db: Migrating, table: string, work: () => Promise<void>): Promise<void> {
  await run(db, `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await work();
  await run(db, `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
