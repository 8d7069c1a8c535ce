import type { LetterWriter } from '../../adapters/openai/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type LetterDeps = { db: Db; clock: Clock; writer: LetterWriter };
