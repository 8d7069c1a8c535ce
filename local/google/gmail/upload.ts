import type { Context } from 'hono';
import * as z from 'zod';
import type { Env } from '../call.ts';
import { badRequest } from '../errors.ts';
import { checkSize } from './send.ts';

const Message = z.object({ raw: z.string().optional(), threadId: z.string().optional() });
export const MessageBody = Message;
export const DraftBody = z.object({ id: z.string().optional(), message: Message.optional() });

/** base64url as Gmail takes it, padded or not. */
export const decodeRaw = (raw: string): Buffer => {
  if (!/^[A-Za-z0-9_+/=-]*$/.test(raw))
    throw badRequest("Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed");
  return Buffer.from(raw, 'base64url');
};

/** The two parts of multipart/related: the resource as JSON and the message as it stands. */
const related = (type: string, bytes: Buffer): { resource: unknown; raw: Buffer } => {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  const mark = Buffer.from(`--${quoted ?? bare ?? ''}`);
  const contents: Buffer[] = [];
  let at = bytes.indexOf(mark);
  while (at >= 0) {
    const next = bytes.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = bytes.subarray(at + mark.length + 2, next - 2);
    const head = part.indexOf('\r\n\r\n');
    if (head >= 0) contents.push(part.subarray(head + 4));
    at = next;
  }
  const [resource, raw] = contents;
  if (resource === undefined || raw === undefined) throw badRequest('Malformed multipart body.');
  return { resource: JSON.parse(resource.toString('utf8') || '{}'), raw };
};

/** What a call brings: JSON alone, the bare message, or both. `raw` is undefined when there is no message in it. */
export const bodyOf = async <T>(
  context: Context<Env>,
  schema: z.ZodType<T>,
): Promise<{ resource: T; raw: Buffer | undefined }> => {
  const bytes = Buffer.from(await context.req.arrayBuffer());
  const type = context.req.header('content-type') ?? '';
  const upload = context.req.query('uploadType');
  if (upload === 'multipart') {
    const { resource, raw } = related(type, bytes);
    checkSize(raw);
    return { resource: schema.parse(resource), raw };
  }
  if (upload === 'media') {
    checkSize(bytes);
    return { resource: schema.parse({}), raw: bytes };
  }
  if (upload !== undefined) throw badRequest(`The sandbox knows uploadType media and multipart, not ${upload}.`);
  // Google's own limit for a JSON body is lower than for an upload.
  if (bytes.byteLength > 10 * 1024 * 1024) throw badRequest('Request payload size exceeds the limit: 10485760 bytes.');
  return { resource: schema.parse(JSON.parse(bytes.toString('utf8') || '{}')), raw: undefined };
};
