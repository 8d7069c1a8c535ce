import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { FetchRefused } from './port.ts';

export type Bounds = {
  maxBytes: number;
  overflow: 'refuse' | 'cut';
  signal: AbortSignal;
  received: (bytes: number) => void;
};

/** Real pages unfold 3 to 40 times; what unfolds more than this is meant to. Small answers may be as monotonous as they like. */
const MOST_RATIO = 250;
const RATIO_FROM_BYTES = 1024 * 1024;

const bad = (message: string): FetchRefused => new FetchRefused('bad_encoding', message);

const decoderFor = (coding: string, firstByte: number): Transform => {
  switch (coding) {
    case '':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    // RFC 9110 means zlib's form by it; some servers send the bare one. The low bits of zlib's first byte say 8.
    case 'deflate':
      return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    default:
      throw bad('The answer is packed in a way that was not asked for.');
  }
};

/** The one coding of an answer; throws for several, which nobody asked for and only bombs use. */
const codingOf = (answer: IncomingMessage): string => {
  const codings = (answer.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > 1) throw bad('The answer is packed more than once.');
  return codings[0] ?? '';
};

/** Counts what comes over the wire, gives the first chunk's first byte, and stops what is too much even packed. */
async function* wire(answer: IncomingMessage, bounds: Bounds, count: { packed: number }): AsyncIterable<Buffer> {
  for await (const chunk of answer) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    count.packed += bytes.byteLength;
    bounds.received(bytes.byteLength);
    yield bytes;
    // Packed emptiness goes on for ever without unfolding to anything.
    if (count.packed <= bounds.maxBytes) continue;
    if (bounds.overflow === 'cut') return;
    throw tooLarge(bounds.maxBytes);
  }
}

const tooLarge = (maxBytes: number): FetchRefused =>
  new FetchRefused('too_large', `The answer is larger than ${maxBytes} bytes.`);

/**
 * Reads and unpacks an answer, at most `maxBytes` of it, packed and unpacked: a bomb is stopped while it unfolds, before
 * its bytes are kept. Throws FetchRefused.
 */
export const readBounded = async (answer: IncomingMessage, bounds: Bounds): Promise<Uint8Array> => {
  const { maxBytes, overflow, signal } = bounds;
  if (answer.statusCode === 304 || answer.statusCode === 204) {
    answer.destroy();
    return new Uint8Array();
  }
  const chunks: Buffer[] = [];
  const count = { packed: 0 };
  let size = 0;
  try {
    const coding = codingOf(answer);
    if (overflow === 'refuse' && Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
    const source = wire(answer, bounds, count)[Symbol.asyncIterator]();
    const first = await source.next();
    if (first.done === true) return new Uint8Array();
    const rest = { [Symbol.asyncIterator]: () => source };
    async function* packed(): AsyncIterable<Buffer> {
      if (first.done !== true) yield first.value;
      yield* rest;
    }
    const keep = async (unpacked: AsyncIterable<Buffer>): Promise<void> => {
      for await (const chunk of unpacked) {
        size += chunk.byteLength;
        chunks.push(chunk);
        if (size > maxBytes) throw tooLarge(maxBytes);
        if (size > RATIO_FROM_BYTES && size > MOST_RATIO * count.packed) throw bad('The answer unfolds beyond reason.');
      }
    };
    await pipeline(packed, decoderFor(coding, first.value[0] ?? 0), keep, { signal });
  } catch (error) {
    answer.destroy();
    const code = isNativeError(error) && 'code' in error ? String(error.code) : '';
    const broken = /^(?:Z_|ERR__|ERR_BROTLI|BROTLI|ZSTD|ERR_ZSTD)/u.test(code);
    const cutShort =
      (error instanceof FetchRefused && error.reason === 'too_large') || (broken && count.packed > maxBytes);
    if (overflow !== 'cut' || !cutShort) throw broken ? bad('The answer cannot be unpacked.') : error;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
};
