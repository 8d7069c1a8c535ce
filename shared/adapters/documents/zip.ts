import { inflateRawSync } from 'node:zlib';
import { documentLimits } from '../../domain/resume/limits.ts';
import { type OtherFormat, zipFormat } from '../../domain/resume/recognise.ts';

export type ZipFault = { fault: 'too_large' | 'encrypted' | 'damaged' | 'macros' } | { format: OtherFormat };

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;

/** The parts of a DOCX that hold its text, unpacked, by their names. */
export type DocxParts = ReadonlyMap<string, string>;
const textParts =
  /^word\/(?:document|styles|header\d*|footer\d*)\.xml$|^word\/_rels\/(?:document|header\d*|footer\d*)\.xml\.rels$/;

/**
 * Unpacks every entry against one budget: what a header claims is not believed. Also refuses document type
 * declarations, which a DOCX never needs (external entities, entity bombs), and macros.
 */
export function openDocx(bytes: Uint8Array): DocxParts | ZipFault {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_MARK) return { fault: 'damaged' };
  const entries = zip.readUInt16LE(end + 10);
  if (entries > documentLimits.zipEntries) return { fault: 'too_large' };
  let at = zip.readUInt32LE(end + 16);
  let budget: number = documentLimits.unpackedBytes;
  const names: string[] = [];
  const parts = new Map<string, string>();
  let hasMacros = false;
  for (let index = 0; index < entries; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY_MARK) return { fault: 'damaged' };
    const flags = zip.readUInt16LE(at + 8);
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if ((flags & 1) === 1) return { fault: 'encrypted' };
    const content = unpack(zip, local, packed, method, budget);
    if (!Buffer.isBuffer(content)) return content;
    budget -= content.length;
    if (/\.(?:xml|rels)$/i.test(name) && content.includes('<!DOCTYPE')) return { fault: 'damaged' };
    hasMacros ||=
      /vbaProject\.bin$/i.test(name) || (/^\[Content_Types\]\.xml$/i.test(name) && content.includes('macroEnabled'));
    names.push(name);
    if (textParts.test(name)) parts.set(name, content.toString('utf8'));
  }
  if (!names.includes('word/document.xml')) return { format: zipFormat(names.join('\n')) };
  return hasMacros ? { fault: 'macros' } : parts;
}

function unpack(zip: Buffer, local: number, packed: number, method: number, budget: number): Buffer | ZipFault {
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL_MARK) return { fault: 'damaged' };
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(from, from + packed);
  if (method === 0) return data.length > budget ? { fault: 'too_large' } : data;
  if (method !== 8) return { fault: 'damaged' };
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, budget) });
  } catch (error) {
    return { fault: hasCode(error, 'ERR_BUFFER_TOO_LARGE') ? 'too_large' : 'damaged' };
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
