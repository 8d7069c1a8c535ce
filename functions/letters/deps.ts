import { setTimeout as wait } from 'node:timers/promises';
import type { Chooser } from '../../shared/adapters/openai/chooser-port.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { chooser } from '../../shared/runtime/chooser.ts';
import { database } from '../../shared/runtime/database.ts';
import { letterWriter } from '../../shared/runtime/letter-writer.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { LetterDeps } from '../../shared/services/letters/deps.ts';
import type { RequestDeps } from '../../shared/services/letters/request.ts';

export type LettersDeps = LetterDeps & RequestDeps & { chooser: Chooser | undefined };

/** What the routes work with, made from the configuration at the first request. */
export const letterDeps = (): LettersDeps => ({
  db: database(),
  clock: systemClock,
  writer: letterWriter(),
  chooser: chooser(),
  queues: queues(),
  sleep: async (milliseconds) => {
    await wait(milliseconds);
  },
});
