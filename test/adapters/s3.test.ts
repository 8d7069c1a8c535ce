import { expect, test } from '@jest/globals';
import { attachment } from '../../shared/adapters/s3/attachment.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { NotFound, TooLarge } from '../../shared/domain/errors.ts';
import { testQueues } from '../support/queues.ts';

const { server, endpoint } = await testQueues();
server.createBucket('resumes');
const now = new Date('2026-03-01T12:00:00.000Z');
const files = s3Files({ endpoint, bucket: 'resumes' }, { now: () => now });
const text = (value: string) => new TextEncoder().encode(value);

test('what is written can be read and asked about, and is gone after its deletion', async () => {
  await files.write('person/cv.pdf', text('%PDF'), 'application/pdf');
  expect(await files.head('person/cv.pdf')).toEqual({ size: 4, contentType: 'application/pdf' });
  expect(new TextDecoder().decode(await files.read('person/cv.pdf', 4))).toBe('%PDF');
  await files.delete('person/cv.pdf');
  expect(await files.head('person/cv.pdf')).toBeUndefined();
  await expect(files.read('person/cv.pdf', 4)).rejects.toThrow(NotFound);
});

test('reading stops at its limit', async () => {
  await files.write('person/big.txt', text('12345'), 'text/plain');
  await expect(files.read('person/big.txt', 4)).rejects.toThrow(TooLarge);
});

test('an upload form accepts the file it was made for', async () => {
  const { url, fields, expires_at } = await files.presignUpload({
    key: 'person/upload.pdf',
    contentType: 'application/pdf',
    maxBytes: 1000,
  });
  expect(expires_at).toBe('2026-03-01T12:10:00.000Z');
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([text('%PDF-1.7')], { type: 'application/pdf' }), 'upload.pdf');
  const answer = await fetch(url, { method: 'POST', body: form });
  expect(answer.status).toBe(204);
  expect(await files.head('person/upload.pdf')).toEqual({ size: 8, contentType: 'application/pdf' });
});

test('the signed policy of an upload form names exactly one key and type, and bounds the size', async () => {
  const { fields } = await files.presignUpload({ key: 'person/a.pdf', contentType: 'application/pdf', maxBytes: 1000 });
  const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString());
  expect(policy.conditions).toEqual(
    expect.arrayContaining([
      ['content-length-range', 1, 1000],
      ['eq', '$Content-Type', 'application/pdf'],
      { key: 'person/a.pdf' },
      { bucket: 'resumes' },
    ]),
  );
});

test('a download link saves the object under its name and ends after its seconds', async () => {
  await files.write('person/cv.txt', text('hello'), 'text/plain');
  const link = await files.presignDownload({ key: 'person/cv.txt', fileName: 'Zoë "CV".txt', seconds: 60 });
  expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('60');
  expect(new URL(link).searchParams.get('response-content-disposition')).toBe(attachment('Zoë "CV".txt'));
  expect(await (await fetch(link)).text()).toBe('hello');
});

test('no file name breaks out of its header', () => {
  expect(attachment('Zoë "CV".txt')).toBe(
    `attachment; filename="Zo_ _CV_.txt"; filename*=UTF-8''Zo%C3%AB%20%22CV%22.txt`,
  );
  expect(attachment('a\r\nSet-Cookie: x/../b')).not.toMatch(/[\r\n/]/);
  expect(attachment('\ud800')).toContain('%EF%BF%BD');
  expect(attachment('')).toContain('"download"');
});
