import { createHmac, timingSafeEqual } from 'node:crypto';

/** A place in a mail: 0 is its picture, n the nth of its links. */
export type Tracked = { userId: string; emailId: string; place: number };

const ID_BYTES = 16;
const IDS_BYTES = 2 * ID_BYTES + 1;
/** 120 bits of HMAC-SHA-256: with the ids before it 48 bytes, so that base64url has one form alone, of 64 signs. */
const MAC_BYTES = 15;
const FORM = /^[A-Za-z0-9_-]{64}$/;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const signed = (secret: Uint8Array, ids: Buffer): Buffer =>
  createHmac('sha256', secret).update('track-token:').update(ids).digest().subarray(0, MAC_BYTES);

/** The token of one place in one mail: ids and their signature, never an address. */
export function trackTokenOf(secret: Uint8Array, { userId, emailId, place }: Tracked): string {
  const ids = Buffer.concat([bytesOf(userId), bytesOf(emailId), Buffer.from([place])]);
  return Buffer.concat([ids, signed(secret, ids)]).toString('base64url');
}

/** What a token of ours says; undefined for any other. */
export function readTrackToken(secret: Uint8Array, token: string): Tracked | undefined {
  if (!FORM.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const ids = bytes.subarray(0, IDS_BYTES);
  if (!timingSafeEqual(bytes.subarray(IDS_BYTES), signed(secret, ids))) return undefined;
  return {
    userId: idOf(ids.subarray(0, ID_BYTES)),
    emailId: idOf(ids.subarray(ID_BYTES, 2 * ID_BYTES)),
    place: ids.readUInt8(2 * ID_BYTES),
  };
}
