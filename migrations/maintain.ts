import pg from 'pg';

export type MaintainOptions = {
  /** Indexes that are smaller are left alone. Default 8 MB. */
  minBytes?: number;
  /** Told of each step as it is done. */
  say?: (line: string) => void;
};
export type Maintained = { analyzed: number; rebuilt: string[]; removed: string[]; bloat: 'measured' | 'unknown' };

const MIN_BYTES = 8 * 1024 * 1024;
/** A fresh B-tree is filled to 90%; below this half of it is air. */
const LEAST_DENSITY = 55;
const OURS = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname !~ '^pg_temp'`;
const ident = pg.escapeIdentifier;

type Index = { schema: string; name: string };
const nameOf = ({ schema, name }: Index): string => `${ident(schema)}.${ident(name)}`;

/**
 * What a database needs now and then beside autovacuum, outside any transaction and without stopping anybody: fresh statistics
 * of every table, partitioned parents too (which autovacuum never analyses), and bloated indexes built anew beside the old
 * ones. Leftovers of a rebuild that was cut short are removed first. Bloat is measured with pgstattuple, where the server has it.
 * Each statement gives up rather than wait behind others for more than five seconds; throws then with the server's words.
 */
export async function maintain(
  adminUrl: string,
  { minBytes = MIN_BYTES, say = () => undefined }: MaintainOptions = {},
): Promise<Maintained> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = '5s'`);
    const { rows: tables } = await client.query<Index>(
      `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND ${OURS} AND pg_has_role(c.relowner, 'USAGE') ORDER BY 1, 2`,
    );
    for (const table of tables) await client.query(`ANALYZE ${nameOf(table)}`);
    say(`Statistics of ${tables.length} tables are fresh.`);

    const { rows: broken } = await client.query<Index>(
      `SELECT n.nspname AS schema, c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
         JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT i.indisvalid AND c.relkind = 'i' AND c.relname ~ '_cc(new|old)\\d*$' AND ${OURS}`,
    );
    for (const index of broken) await client.query(`DROP INDEX CONCURRENTLY ${nameOf(index)}`);

    const bloated = await bloatedIndexes(client, minBytes);
    const rebuilt: string[] = [];
    for (const index of bloated ?? []) {
      await client.query(`REINDEX INDEX CONCURRENTLY ${nameOf(index)}`);
      say(`${nameOf(index)} was built anew.`);
      rebuilt.push(`${index.schema}.${index.name}`);
    }
    return {
      analyzed: tables.length,
      rebuilt,
      removed: broken.map(({ schema, name }) => `${schema}.${name}`),
      bloat: bloated === undefined ? 'unknown' : 'measured',
    };
  } finally {
    await client.end();
  }
}

/** B-trees of ours that are half air; undefined where the server cannot say. */
async function bloatedIndexes(client: pg.Client, minBytes: number): Promise<Index[] | undefined> {
  const { rows } = await client.query<{ measure: string | null }>(
    `SELECT p.oid::regprocedure::text AS measure FROM pg_proc p
      WHERE p.proname = 'pgstatindex' AND p.proargtypes[0] = 'regclass'::regtype AND has_function_privilege(p.oid, 'EXECUTE')`,
  );
  const measure = rows[0]?.measure?.replace(/\(.*$/, '');
  if (!measure) return undefined;
  const { rows: bloated } = await client.query<Index>(
    `SELECT n.nspname AS schema, c.relname AS name
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_am a ON a.oid = c.relam
      WHERE a.amname = 'btree' AND c.relkind = 'i' AND i.indisvalid AND ${OURS} AND pg_has_role(c.relowner, 'USAGE')
        AND pg_relation_size(c.oid) >= $1 AND (${measure}(c.oid::regclass)).avg_leaf_density < $2
      ORDER BY pg_relation_size(c.oid) DESC`,
    [minBytes, LEAST_DENSITY],
  );
  return bloated;
}
