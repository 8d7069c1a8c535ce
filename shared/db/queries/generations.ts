import { sql } from 'kysely';
import type { GenerationType } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';
import { jsonText } from './json.ts';

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
