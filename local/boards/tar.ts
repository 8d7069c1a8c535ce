import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\0.*$/su, '');

/** The regular files of a tar.gz, read in memory: name and UTF-8 text. Enough for plain ustar archives. */
export function* readTarGz(archive: Uint8Array): Generator<{ name: string; text: string }> {
  const bytes = gunzipSync(archive);
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    const name = text(header.subarray(0, 100));
    if (name === '') return;
    const size = Number.parseInt(text(header.subarray(124, 136)).trim() || '0', 8);
    const kind = String.fromCharCode(header[156] ?? 0);
    const prefix = text(header.subarray(345, 500));
    const start = at + BLOCK;
    if (kind === '0' || kind === '\0') {
      yield {
        name: prefix === '' ? name : `${prefix}/${name}`,
        text: new TextDecoder().decode(bytes.subarray(start, start + size)),
      };
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
