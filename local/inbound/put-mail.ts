import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

/** The local server of S3 takes in 11 MiB at once; S3 itself asks for parts of at least 5. */
const PART_BYTES = 8_388_608;

/** Puts a mail into the bucket, a large one in parts. Rejects when the bucket does not take it. */
export async function putMail(
  s3: S3Client,
  { bucket, objectKey, raw }: { bucket: string; objectKey: string; raw: Buffer },
): Promise<void> {
  const where = { Bucket: bucket, Key: objectKey };
  const kind = { ContentType: 'message/rfc822' };
  if (raw.byteLength <= PART_BYTES) {
    await s3.send(new PutObjectCommand({ ...where, ...kind, Body: raw }));
    return;
  }
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...where, ...kind }));
  const Parts: { ETag: string | undefined; PartNumber: number }[] = [];
  for (let from = 0; from < raw.byteLength; from += PART_BYTES) {
    const PartNumber = Parts.length + 1;
    const Body = raw.subarray(from, from + PART_BYTES);
    const { ETag } = await s3.send(new UploadPartCommand({ ...where, UploadId, PartNumber, Body }));
    Parts.push({ ETag, PartNumber });
  }
  await s3.send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } }));
}
