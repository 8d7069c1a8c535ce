import { zipSync } from 'fflate';
import type { ZipFiles } from './port.ts';

/** See ZipFiles. */
export const zipFiles: ZipFiles = (files, at) =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime: at, level: 6 }]])));
