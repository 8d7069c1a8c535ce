export { setLetter } from '../adapters/pdf/letter.ts';
export { zipFiles } from '../adapters/zip/zip.ts';
