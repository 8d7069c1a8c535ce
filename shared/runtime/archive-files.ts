export { writeCsvRows } from '../adapters/csv/csv.ts';
export { openArchive } from '../adapters/zip/archive.ts';
