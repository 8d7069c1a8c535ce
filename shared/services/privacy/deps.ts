import type { WriteCsvRows } from '../../adapters/csv/port.ts';
import type { Files } from '../../adapters/s3/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { OpenArchive } from '../../adapters/zip/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type PrivacyDeps = {
  db: Db;
  clock: Clock;
  files: Files;
  queues: Queues;
  sleep: (milliseconds: number) => Promise<void>;
};
export type MakeExportDeps = Pick<PrivacyDeps, 'db' | 'clock' | 'files'> & {
  openArchive: OpenArchive;
  writeCsvRows: WriteCsvRows;
};
