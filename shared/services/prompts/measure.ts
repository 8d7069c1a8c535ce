import { measurePrompts } from '../../db/queries/prompts.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { SAMPLE_FLOOR } from '../../domain/prompts/success.ts';

/** Counts anew what became of the letters of each prompt; gives how many prompts changed. Safe to run at any time and twice. */
export const measureSuccess = ({ db, clock }: { db: Db; clock: Clock }): Promise<number> =>
  db.withSystem('measure.prompts', (tx) => measurePrompts(tx, { now: clock.now(), floor: SAMPLE_FLOOR }));
