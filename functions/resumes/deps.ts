import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadCsv } from '../../shared/adapters/csv/port.ts';
import type { Github } from '../../shared/adapters/github/port.ts';
import type { Linkedin } from '../../shared/adapters/linkedin/port.ts';
import type { UnzipFiles } from '../../shared/adapters/zip/port.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { unzipFiles } from '../../shared/runtime/archives.ts';
import { config } from '../../shared/runtime/config.ts';
import { readCsv } from '../../shared/runtime/csv.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { publicGithub } from '../../shared/runtime/github.ts';
import { linkedinAccounts } from '../../shared/runtime/linkedin.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { ResumeDeps } from '../../shared/services/resumes/deps.ts';

export type ResumeRouteDeps = ResumeDeps & {
  unzip: UnzipFiles;
  readCsv: ReadCsv;
  github: Github | undefined;
  linkedin: Linkedin | undefined;
  publicUrl: string;
};

/** What the routes work with, made from the configuration at the first request. */
export const resumeDeps = (): ResumeRouteDeps => ({
  unzip: unzipFiles,
  readCsv,
  github: publicGithub(),
  linkedin: linkedinAccounts(),
  publicUrl: config('api').api.publicUrl,
  db: database(),
  clock: systemClock,
  files: files(),
  queues: queues(),
  bucket: config('storage').storage.bucket,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
});
