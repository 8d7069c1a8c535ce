import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { letterWriter } from '../../shared/runtime/letter-writer.ts';
import type { LetterDeps } from '../../shared/services/letters/deps.ts';

/** What the routes work with, made from the configuration at the first request. */
export const letterDeps = (): LetterDeps => ({
  db: database(),
  clock: systemClock,
  writer: letterWriter(),
});
