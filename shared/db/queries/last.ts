import { type RawBuilder, sql } from 'kysely';

/** What a transaction's last statement ends with. */
export const LAST_MARK = '/* last */';

/**
 * Put at a statement's end where nothing can fail between it and the end of its transaction: the COMMIT leaves with it. A
 * further statement in the same transaction throws.
 */
export const LAST: RawBuilder<unknown> = sql.raw(LAST_MARK);
