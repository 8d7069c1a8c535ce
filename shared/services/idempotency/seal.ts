import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** GCM's own sizes: a 96-bit nonce and a 128-bit tag (NIST SP 800-38D, section 5.2.1). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

type Lock = { userId: string; route: string; key: string };

/** From the caller's own Idempotency-Key, of which only a hash is stored: the table alone opens nothing. */
const secretOf = ({ userId, route, key }: Lock): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, userId, `jobhuntai-idempotency ${route}`, 32));

/** A kept answer may hold a letter or a form that takes an upload: it is stored sealed. */
export const sealAnswer = (lock: Lock, body: string): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, secretOf(lock), nonce, { authTagLength: TAG_BYTES });
  const sealed = Buffer.concat([cipher.update(body, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
};

/** The answer as it was. Throws when the row was changed. */
export const openAnswer = (lock: Lock, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, secretOf(lock), nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
};
