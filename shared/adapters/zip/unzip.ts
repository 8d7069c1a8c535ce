import { unzipSync } from 'fflate';
import { InvalidInput } from '../../domain/errors.ts';
import type { UnzipFiles } from './port.ts';

/** See UnzipFiles. fflate writes into a buffer of the size that the archive declares, and never beyond it. */
export const unzipFiles: UnzipFiles = (bytes, wanted, mostBytes) => {
  let left = mostBytes;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        left -= originalSize;
        if (left < 0) throw new InvalidInput([{ field: 'zip', message: `More than ${mostBytes} bytes lie in it.` }]);
        return true;
      },
    });
    return Object.entries(found).map(([name, content]) => ({ name, bytes: content }));
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput([
      { field: 'zip', message: 'This is no ZIP that can be read: send the file as you got it.' },
    ]);
  }
};
