import { type RawBuilder, sql } from 'kysely';

/**
 * Rows as one JSON parameter, for json_populate_recordset: a batch is one statement, whatever its size. PostgreSQL's
 * text holds neither NUL nor half a surrogate pair, which a web page may: both are taken out.
 */
export const recordset = (rows: readonly unknown[]): RawBuilder<unknown> =>
  sql`json_populate_recordset(null::record, ${JSON.stringify(rows, (_key, value) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  )}::json)`;
