import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';
import { sha256 } from '../domain/sha256.ts';

const MARK = '/* prepared */';

/**
 * Put first in a statement that is asked many times in a row and costs more to plan than to run: each connection
 * prepares it once. Only for texts without parts that vary, since each text is kept as long as its connection.
 */
export const PREPARED: RawBuilder<unknown> = sql.raw(MARK);

const names = new Map<string, string>();
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = sha256(text).slice(0, 40);
  names.set(text, name);
  return name;
};

/** `text` as it is to be handed to the driver: by name where it is marked. */
export const preparedOnce = (text: unknown): unknown =>
  typeof text === 'string' && text.startsWith(MARK) ? { text, name: nameOf(text) } : text;

/** A change of the tables since it was prepared, or a proxy that lost it: only a new connection helps. */
const LOST = ['0A000', '26000'];
export const lostPrepared = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && LOST.some((code) => code === (error as pg.DatabaseError).code);
