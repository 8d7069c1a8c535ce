import type { DocumentKind } from '../../domain/resume/parsed.ts';

/** What the first bytes say a file is; `encrypted` is an OLE container: an old .doc or a DOCX with a password. */
export function sniff(bytes: Uint8Array): DocumentKind | 'encrypted' | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  // PDF readers accept junk before the header within the first kilobyte.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return 'docx';
  if (head.subarray(0, 8).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))) return 'encrypted';
  return isText(bytes) ? 'text' : undefined;
}

function isText(bytes: Uint8Array): boolean {
  if (decodeText(bytes) === undefined) return false;
  const control = bytes.subarray(0, 4096).filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return bytes[0] === 0xff || bytes[0] === 0xfe || control === 0;
}

/** UTF-8 and UTF-16 with a mark; other bytes as Windows-1252, which older editors write. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
