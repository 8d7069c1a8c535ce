import { s3Files } from '../adapters/s3/files.ts';
import type { Files } from '../adapters/s3/port.ts';
import { config } from './config.ts';

let made: Files | undefined;

/** The private bucket of this deployment. */
export const files = (): Files => {
  made ??= s3Files(config('storage').storage);
  return made;
};
