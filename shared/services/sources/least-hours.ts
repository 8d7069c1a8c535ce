import type { BoardFacts, Boards } from '../../adapters/boards/port.ts';
import type { LeastHours } from '../../db/queries/sources.ts';

/** The hours between two crawls that boards ask for. */
export const leastHoursOf = (boards: Boards<BoardFacts>): LeastHours =>
  Object.fromEntries(boards.all.map(({ name, crawlEveryHours }) => [name, crawlEveryHours ?? 0]));
