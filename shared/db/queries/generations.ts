import { sql } from 'kysely';
import type { GenerationType } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';
import { jsonText } from './json.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

export type NewGeneration = {
  user_id: string;
  type: GenerationType;
  /** By reference and hash: no text of the person or the posting. */
  input_data: unknown;
  /** Null when nothing came of it. */
  output: string | null;
  model: string;
  tokens_input: number;
  tokens_output: number;
  cost_micros: number;
  duration_ms: number;
  quality_score?: number;
  prompt_id?: string | null;
};

/** Every generation is a row, also one that failed. */
export const insertGeneration = async (tx: UserTx, row: NewGeneration): Promise<string> => {
  const made = await tx
    .insertInto('ai.generations')
    .values({ ...row, input_data: sql<string>`${jsonText(row.input_data)}::jsonb` })
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
};

const columns = [
  'id',
  'type',
  'model',
  'tokens_input',
  'tokens_output',
  'cost_micros',
  'duration_ms',
  'quality_score',
  'user_rating',
  'created_at',
] as const;

const select = (tx: UserTx) =>
  tx
    .selectFrom('ai.generations')
    .select(columns)
    .select(sql<string | null>`input_data ->> 'failure'`.as('failure'))
    .select(positionAt('created_at').as('at'))
    .$narrowType<{ type: GenerationType }>();
export type GenerationRow = Awaited<ReturnType<typeof listGenerations>>[number];

/** Newest first, without what was written and what from. */
export const listGenerations = (tx: UserTx, { limit, after }: { limit: number; after: Position | undefined }) =>
  select(tx)
    .where(olderThan('created_at', 'id', after))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

/** Keeps what the person thinks of it; undefined when there is no such one. */
export const rateGeneration = async (tx: UserTx, id: string, rating: number): Promise<GenerationRow | undefined> => {
  await tx.updateTable('ai.generations').set({ user_rating: rating }).where('id', '=', id).execute();
  return await select(tx).where('id', '=', id).executeTakeFirst();
};
