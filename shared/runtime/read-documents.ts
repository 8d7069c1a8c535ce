export { documentReader } from '../adapters/documents/reader.ts';
