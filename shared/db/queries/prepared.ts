import { type RawBuilder, sql } from 'kysely';

/** What a statement that is to be prepared starts with. */
export const PREPARED_MARK = '/* prepared */';

/**
 * Put first in a statement, or last (`modifyEnd`), that is asked many times in a row and costs more to plan than to run: each connection
 * prepares it once. Only for texts without parts that vary, since each text is kept as long as its connection.
 */
export const PREPARED: RawBuilder<unknown> = sql.raw(PREPARED_MARK);
