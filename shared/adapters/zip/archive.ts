import { Zip, ZipDeflate } from 'fflate';
import type { OpenArchive } from './port.ts';

/** See OpenArchive. */
export const openArchive: OpenArchive = (at) => {
  const parts: Uint8Array[] = [];
  let size = 0;
  let failure: Error | undefined;
  const zip = new Zip((error, part) => {
    if (error !== null) failure = error;
    else {
      parts.push(part);
      size += part.byteLength;
    }
  });
  const checked = () => {
    if (failure !== undefined) throw failure;
  };
  return {
    add: (name) => {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = at;
      zip.add(entry);
      return {
        write: (bytes) => {
          entry.push(bytes);
          checked();
        },
        end: () => {
          entry.push(new Uint8Array(), true);
          checked();
        },
      };
    },
    size: () => size,
    finish: () => {
      zip.end();
      checked();
      return new Uint8Array(Buffer.concat(parts));
    },
  };
};
