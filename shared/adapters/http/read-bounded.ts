import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { FetchRefused } from './port.ts';

const decoderFor = (encoding: string): Transform => {
  switch (encoding) {
    case '':
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    default:
      throw new FetchRefused('bad_encoding', 'The answer is packed in a way that was not asked for.');
  }
};

/**
 * Reads and unpacks an answer, at most `maxBytes` of it after unpacking: a bomb is stopped while it unfolds, before
 * its bytes are kept. Throws FetchRefused.
 */
export const readBounded = async (
  answer: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  const keep = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new FetchRefused('too_large', `The answer is larger than ${maxBytes} bytes.`);
      chunks.push(chunk);
    }
  };
  if (answer.statusCode === 304) {
    answer.resume();
    return new Uint8Array();
  }
  try {
    await pipeline(answer, decoderFor((answer.headers['content-encoding'] ?? '').trim().toLowerCase()), keep, {
      signal,
    });
  } catch (error) {
    answer.destroy();
    const code = isNativeError(error) && 'code' in error ? String(error.code) : '';
    if (/^(?:Z_|ERR__ERROR|ERR_BROTLI|ZSTD_|ERR_ZSTD)/u.test(code))
      throw new FetchRefused('bad_encoding', 'The answer cannot be unpacked.');
    throw error;
  }
  return Buffer.concat(chunks);
};
