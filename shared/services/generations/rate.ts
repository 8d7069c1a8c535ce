import type { Generation } from '../../contracts/letter.ts';
import { rateGeneration } from '../../db/queries/generations.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toGeneration } from './list.ts';

/** Keeps what the person thinks of a generation, from 1 to 5. Throws NotFound. */
export async function rate(deps: { db: Db }, ctx: UserContext, id: string, rating: number): Promise<Generation> {
  const row = await deps.db.withUser(ctx, (tx) => rateGeneration(tx, id, rating));
  if (row === undefined) throw new NotFound('generation');
  return toGeneration(row);
}
