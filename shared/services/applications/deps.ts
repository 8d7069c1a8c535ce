import type { GuardedFetch } from '../../adapters/http/port.ts';
import type { ComposeMail } from '../../adapters/mail/message-port.ts';
import type { Files } from '../../adapters/s3/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type ApplicationDeps = {
  db: Db;
  clock: Clock;
  files: Files;
  queues: Queues;
  compose: ComposeMail;
  /** Asks postings' own pages whether they are still there. */
  fetch: GuardedFetch;
  /** Makes the tokens that mark our messages. */
  tokenSecret: Uint8Array;
  /** The deployment's undo window, for a person who set none of their own. */
  undoSeconds: number;
  /** Where the API is reached, for the links of a mail that is tracked. */
  publicUrl: string;
};
