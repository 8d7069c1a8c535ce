import type { Letter } from '../../contracts/letter.ts';
import { findLetterRow } from '../../db/queries/cover_letters.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toLetter } from './view.ts';

/** One letter with its evidence and findings. Throws NotFound. */
export async function readLetter(deps: { db: Db }, ctx: UserContext, id: string): Promise<Letter> {
  const row = await deps.db.withUser(ctx, (tx) => findLetterRow(tx, id));
  if (row === undefined) throw new NotFound('letter');
  return toLetter(row);
}
