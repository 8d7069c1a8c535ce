import type { ResumeReader } from '../../adapters/documents/child/port.ts';
import type { ResumeFiller } from '../../adapters/openai/filler-port.ts';
import type { Files } from '../../adapters/s3/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type ResumeDeps = {
  db: Db;
  clock: Clock;
  files: Files;
  queues: Queues;
  /** Names the bucket in the stored location. */
  bucket: string;
  sleep: (milliseconds: number) => Promise<void>;
};

export type ParseDeps = Pick<ResumeDeps, 'db' | 'clock' | 'files'> & {
  reader: ResumeReader;
  /** Undefined without a model: the rules stand alone. */
  filler?: ResumeFiller | undefined;
};
