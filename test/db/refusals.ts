import type { TestDatabase } from '../support/database.ts';

/** SQLSTATEs that a refused write is expected to carry. */
export const unique = { code: '23505' };
// RESTRICT has a code of its own from PostgreSQL 18 on.
export const foreign = { code: expect.stringMatching(/^23(503|001)$/) };
export const check = { code: '23514' };

/** The first row; throws when there is none. */
export const firstOf =
  (sql: TestDatabase['sql']) =>
  async <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T> => {
    const [row] = await sql<T>(text, values);
    if (row === undefined) throw new Error(`no row: ${text}`);
    return row;
  };
