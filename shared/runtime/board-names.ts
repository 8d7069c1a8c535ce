import type { Boards } from '../adapters/boards/port.ts';
import { boardRegistry } from '../adapters/boards/registry.ts';
import { config } from './config.ts';

/** The boards that addresses are recognised by, for functions that fetch nothing. */
export const boards = (): Boards => boardRegistry(config('boards').boards);
