import { s3Files } from '../adapters/s3/files.ts';
import type { Files } from '../adapters/s3/port.ts';
import { config } from './config.ts';

let made: Files | undefined;

/** The bucket into which forwarded mail comes. Throws where none is configured. */
export const inboundFiles = (): Files => {
  const { bucket, endpoint } = config('inboundStorage').inboundStorage;
  if (bucket === undefined) throw new Error('INBOUND_BUCKET is missing: it must be the name of an S3 bucket.');
  made ??= s3Files({ bucket, endpoint });
  return made;
};
