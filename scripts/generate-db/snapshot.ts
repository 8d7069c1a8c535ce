import pg from 'pg';

/** Months come and go with the calendar, so their partitions stand in no snapshot. */
const NO_MONTHS = `c.relname !~ '_y[0-9]{4}m[0-9]{2}'`;
const SCHEMAS = `n.nspname IN ('users','jobs','applications','communications','ai','integrations','analytics','audit','public')`;
const OURS = `${SCHEMAS} AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = x.oid AND d.deptype = 'e')`;

/** Each query gives lines `item`, already sorted; the sections follow one another in the file. */
const SECTIONS: readonly [title: string, query: string][] = [
  [
    'Tables and columns',
    `SELECT format('%I.%I', n.nspname, c.relname)
       || CASE c.relkind WHEN 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) WHEN 'v' THEN ' VIEW' ELSE '' END
       || CASE WHEN c.relrowsecurity THEN ' RLS' ELSE '' END || CASE WHEN c.relforcerowsecurity THEN ' FORCED' ELSE '' END
       || E'\\n' || string_agg('  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
         || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
         || CASE WHEN a.attgenerated <> '' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
                 WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) ELSE '' END,
         E'\\n' ORDER BY a.attnum) AS item
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r','p','v') AND ${SCHEMAS} AND ${NO_MONTHS} AND c.relname !~ '^(kysely_|pg_stat_)'
      GROUP BY c.oid, n.nspname, c.relname ORDER BY n.nspname, c.relname`,
  ],
  [
    'Constraints',
    `SELECT format('%I.%I %I %s', n.nspname, c.relname, x.conname, pg_get_constraintdef(x.oid)) AS item
       FROM pg_constraint x JOIN pg_class c ON c.oid = x.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${SCHEMAS} AND ${NO_MONTHS} AND NOT c.relispartition AND x.contype <> 'n' AND c.relname !~ '^kysely_'
        AND NOT (x.contype = 'f' AND x.conparentid <> 0)
      ORDER BY n.nspname, c.relname, x.conname`,
  ],
  [
    'Indexes',
    `SELECT pg_get_indexdef(i.indexrelid) AS item FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_class ic ON ic.oid = i.indexrelid
      WHERE ${SCHEMAS} AND NOT c.relispartition AND c.relname !~ '^kysely_' ORDER BY n.nspname, c.relname, ic.relname`,
  ],
  [
    'Views',
    `SELECT format('%I.%I %s', n.nspname, c.relname, coalesce(array_to_string(c.reloptions, ','), '')) || E'\\n' || pg_get_viewdef(c.oid) AS item
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'v' AND ${SCHEMAS} AND c.relname !~ '^pg_stat_' ORDER BY n.nspname, c.relname`,
  ],
  [
    'Functions',
    `SELECT pg_get_functiondef(x.oid) || 'OWNER '
         || CASE WHEN x.proowner = (SELECT datdba FROM pg_database WHERE datname = current_database()) THEN 'the owner' ELSE x.proowner::regrole::text END
         || coalesce(' ACL ' || (SELECT string_agg(a::text, ' ' ORDER BY a::text) FROM unnest(x.proacl) a), '') AS item
       FROM pg_proc x JOIN pg_namespace n ON n.oid = x.pronamespace WHERE ${OURS} ORDER BY n.nspname, x.proname, x.oid::regprocedure::text`,
  ],
  [
    'Triggers',
    `SELECT pg_get_triggerdef(t.oid) AS item FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND ${SCHEMAS} AND NOT c.relispartition ORDER BY n.nspname, c.relname, t.tgname`,
  ],
  [
    'Policies',
    `SELECT format('%I.%I %I %s TO %s USING (%s)%s', schemaname, tablename, policyname, cmd, array_to_string(roles, ','), coalesce(qual, ''),
         coalesce(' WITH CHECK (' || with_check || ')', '')) AS item
       FROM pg_policies ORDER BY schemaname, tablename, policyname`,
  ],
  [
    'Grants',
    `SELECT item FROM (
       SELECT format('%I.%I TO %s: %s', n.nspname, c.relname, g.grantee::regrole,
           string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type)) AS item
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL aclexplode(c.relacl) g
        WHERE ${SCHEMAS} AND ${NO_MONTHS} AND c.relname !~ '^(kysely_|pg_stat_)' AND g.grantee <> c.relowner AND g.grantee <> 0
        GROUP BY n.nspname, c.relname, g.grantee
       UNION ALL
       SELECT format('%I.%I TO %s: %s (%s)', n.nspname, c.relname, g.grantee::regrole, g.privilege_type,
           string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname))
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         CROSS JOIN LATERAL aclexplode(a.attacl) g
        WHERE ${SCHEMAS} AND ${NO_MONTHS} GROUP BY n.nspname, c.relname, g.grantee, g.privilege_type
     ) AS all_grants ORDER BY item`,
  ],
];

/** The database as its catalog tells it, in a fixed order (the embedded PostgreSQL ships no pg_dump). */
export async function snapshot(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const parts = [
      '-- Made by `npm run generate:db` from the catalog of the migrated database, to be read. Do not edit.',
    ];
    for (const [title, query] of SECTIONS) {
      const { rows } = await client.query<{ item: string }>(query);
      parts.push(`-- ${title}`, rows.map(({ item }) => item.trimEnd()).join('\n'));
    }
    return `${parts.join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}
