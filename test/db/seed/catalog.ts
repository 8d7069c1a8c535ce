import type pg from 'pg';

type Column = { type: string; not_null: boolean; default: string | null };
/** What a database holds, in PostgreSQL's own spelling, so that two of them can be compared. */
export type Catalog = {
  tables: Record<string, Record<string, Column>>;
  /** Unique, check and foreign keys by table and name. */
  constraints: Record<string, string>;
  /** By schema and name, constraints' own indexes left out. */
  indexes: Record<string, string>;
  functions: Record<string, string>;
  triggers: Record<string, string>;
  policies: Record<string, string>;
  extensions: string[];
};

type Ask = <R extends pg.QueryResultRow>(text: string) => Promise<R[]>;

const SCHEMAS = `('users','jobs','applications','communications','ai','integrations','analytics','audit','public')`;
const NOT_EXTENSION = `NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = x.oid AND d.deptype = 'e')`;

async function named(ask: Ask, text: string): Promise<Record<string, string>> {
  const rows = await ask<{ name: string; def: string }>(text);
  return Object.fromEntries(rows.map(({ name, def }) => [name, def]));
}

export async function readCatalog(ask: Ask): Promise<Catalog> {
  const columns = await ask<{ tab: string; col: string; type: string; not_null: boolean; def: string | null }>(
    `SELECT n.nspname || '.' || c.relname AS tab, a.attname AS col, format_type(a.atttypid, a.atttypmod) AS type,
            a.attnotnull AS not_null, pg_get_expr(d.adbin, d.adrelid) AS def
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r','p') AND NOT c.relispartition AND n.nspname IN ${SCHEMAS} AND n.nspname <> 'public'
      ORDER BY 1, a.attnum`,
  );
  const tables: Catalog['tables'] = {};
  for (const { tab, col, type, not_null, def } of columns) {
    const table = tables[tab] ?? {};
    table[col] = { type, not_null, default: def };
    tables[tab] = table;
  }
  return {
    tables,
    constraints: await named(
      ask,
      `SELECT x.conrelid::regclass || ' ' || x.conname AS name, pg_get_constraintdef(x.oid) AS def FROM pg_constraint x
         JOIN pg_class c ON c.oid = x.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ${SCHEMAS} AND n.nspname <> 'public' AND x.contype IN ('p','u','c','f') AND NOT c.relispartition
          AND x.conparentid = 0 ORDER BY 1`,
    ),
    indexes: await named(
      ask,
      `SELECT n.nspname || '.' || c.relname AS name, replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ') AS def FROM pg_class c
         JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('i','I') AND NOT c.relispartition AND n.nspname IN ${SCHEMAS} AND n.nspname <> 'public'
          AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid) ORDER BY 1`,
    ),
    functions: await named(
      ask,
      `SELECT n.nspname || '.' || x.proname AS name,
              '(' || pg_get_function_identity_arguments(x.oid) || ') returns ' || pg_get_function_result(x.oid) AS def
         FROM pg_proc x JOIN pg_namespace n ON n.oid = x.pronamespace
        WHERE n.nspname IN ${SCHEMAS} AND ${NOT_EXTENSION} ORDER BY 1`,
    ),
    triggers: await named(
      ask,
      `SELECT tgrelid::regclass || ' ' || tgname AS name, pg_get_triggerdef(oid) AS def FROM pg_trigger
        WHERE NOT tgisinternal AND tgparentid = 0 ORDER BY 1`,
    ),
    policies: await named(
      ask,
      `SELECT schemaname || '.' || tablename || ' ' || policyname AS name, cmd || ' ' || coalesce(qual, '') AS def
         FROM pg_policies ORDER BY 1`,
    ),
    extensions: (await ask<{ extname: string }>('SELECT extname FROM pg_extension ORDER BY 1')).map(
      (row) => row.extname,
    ),
  };
}
