export { readCsv, writeCsv } from '../adapters/csv/csv.ts';
