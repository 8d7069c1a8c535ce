import type { LetterWriter } from '../../adapters/openai/port.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type LetterDeps = {
  db: Db;
  clock: Clock;
  writer: LetterWriter;
  /** How long the function that writes may still run: the writer is given up two seconds before. */
  leftMs?: () => number;
  /** Attempts beyond the first at a model; one where it says nothing. */
  retries?: 0 | 1;
  /** What else becomes true with the letter, in its own transaction: where this throws there is no letter. */
  keep?: (tx: UserTx, letterId: string) => Promise<void>;
};
