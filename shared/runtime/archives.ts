export { unzipFiles } from '../adapters/zip/unzip.ts';
