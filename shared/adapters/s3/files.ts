import type { S3Client } from '@aws-sdk/client-s3';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { NotFound, TooLarge } from '../../domain/errors.ts';
import { lazily } from '../lazy.ts';
import { localIdentity } from '../local-identity.ts';
import { attachment } from './attachment.ts';
import type { Files } from './port.ts';

export type S3Settings = {
  bucket: string;
  /** Another server that speaks S3; absent in the cloud. It gets a fixed identity and path-style addresses. */
  endpoint?: string | undefined;
};

/** An upload form is used at once or asked for again. */
const UPLOAD_SECONDS = 600;
const DOWNLOAD_SECONDS = 300;

/** The private bucket over S3. The client is made at the first call. Rejects with the SDK's own errors. */
export function s3Files(settings: S3Settings, clock: Clock = systemClock): Files {
  const Bucket = settings.bucket;
  const client = lazily(() => connectS3(settings));
  return {
    async presignUpload({ key, contentType, maxBytes }) {
      const { createPresignedPost } = await import('@aws-sdk/s3-presigned-post');
      const expiresAt = new Date(clock.now().getTime() + UPLOAD_SECONDS * 1000);
      const { url, fields } = await createPresignedPost(await client(), {
        Bucket,
        Key: key,
        Fields: { 'Content-Type': contentType },
        Conditions: [
          ['content-length-range', 1, maxBytes],
          ['eq', '$Content-Type', contentType],
        ],
        Expires: UPLOAD_SECONDS,
      });
      return { url, fields, expires_at: expiresAt.toISOString() };
    },
    async presignDownload({ key, fileName, seconds = DOWNLOAD_SECONDS }) {
      const [{ getSignedUrl }, { GetObjectCommand }] = await Promise.all([
        import('@aws-sdk/s3-request-presigner'),
        import('@aws-sdk/client-s3'),
      ]);
      const get = new GetObjectCommand({ Bucket, Key: key, ResponseContentDisposition: attachment(fileName) });
      return getSignedUrl(await client(), get, { expiresIn: seconds });
    },
    async head(key) {
      const { HeadObjectCommand } = await import('@aws-sdk/client-s3');
      try {
        const found = await (await client()).send(new HeadObjectCommand({ Bucket, Key: key }));
        return { size: found.ContentLength ?? 0, contentType: found.ContentType ?? null };
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },
    async read(key, maxBytes) {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const found = await (await client()).send(new GetObjectCommand({ Bucket, Key: key })).catch((error: unknown) => {
        throw isAbsent(error) ? new NotFound('file') : error;
      });
      if (found.Body === undefined) throw new NotFound('file');
      if ((found.ContentLength ?? Number.POSITIVE_INFINITY) > maxBytes) {
        // The connection is given up rather than read to its end.
        const abandoned = found.Body.transformToWebStream();
        await abandoned.cancel();
        throw new TooLarge(`The file is larger than ${maxBytes} bytes.`, { max_bytes: maxBytes });
      }
      return found.Body.transformToByteArray();
    },
    async readStart(key, bytes) {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      try {
        const found = await (await client()).send(
          new GetObjectCommand({ Bucket, Key: key, Range: `bytes=0-${bytes - 1}` }),
        );
        // A server that knows no ranges sends the whole.
        return found.Body === undefined ? undefined : await firstBytes(found.Body.transformToWebStream(), bytes);
      } catch (error) {
        if (isAbsent(error)) return undefined;
        // An empty object has no first byte.
        if (error instanceof Error && error.name === 'InvalidRange') return new Uint8Array();
        throw error;
      }
    },
    async list(after, limit) {
      const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
      const { Contents = [] } = await (await client()).send(
        new ListObjectsV2Command({ Bucket, MaxKeys: limit, ...(after === '' ? {} : { StartAfter: after }) }),
      );
      return Contents.flatMap(({ Key, LastModified }) =>
        Key === undefined || LastModified === undefined ? [] : [{ key: Key, changedAt: LastModified }],
      );
    },
    async write(key, bytes, contentType) {
      const { PutObjectCommand } = await import('@aws-sdk/client-s3');
      await (await client()).send(new PutObjectCommand({ Bucket, Key: key, Body: bytes, ContentType: contentType }));
    },
    async delete(key) {
      const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
      await (await client()).send(new DeleteObjectCommand({ Bucket, Key: key }));
    },
  };
}

/** The SDK is half a megabyte: it is loaded at the first call, and only in functions that make one. */
async function connectS3(settings: S3Settings): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint, forcePathStyle: true, ...localIdentity }),
  });
}

async function firstBytes(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  while (length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.byteLength;
  }
  await reader.cancel();
  return new Uint8Array(Buffer.concat(parts)).subarray(0, most);
}

/** S3 says 404 for an absent key, under different names for HEAD and GET. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey');
}
