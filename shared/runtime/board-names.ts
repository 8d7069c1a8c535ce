import { boardNames } from '../adapters/boards/all.ts';
import type { BoardFacts, Boards } from '../adapters/boards/port.ts';
import { config } from './config.ts';

/** The boards that addresses are recognised by, for functions that fetch nothing. */
export const boards = (): Boards<BoardFacts> => boardNames(config('boards').boards);
