import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type SecretBinding, SecretUnreadable, type TokenVault } from './port.ts';

/** `version` as it stands in the value: v1, v2 ... */
export type TokenKey = { version: string; key: Uint8Array };

/** GCM's own sizes: a 96-bit nonce and a 128-bit tag (NIST SP 800-38D, section 5.2.1). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const SEALED = /^enc:(v\d{1,6}):([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{22})$/;

/** A JSON array, so that no choice of parts can spell another binding. */
const associatedData = (version: string, binding: SecretBinding): Buffer =>
  Buffer.from(JSON.stringify(['jobhuntai-token', version, binding.userId, binding.provider, binding.column]));

/** Base64url has several spellings of one value in its last character; only the one that we write is accepted. */
const decode = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new SecretUnreadable('it is not in the form that we write.');
  return bytes;
};

/**
 * AES-256-GCM in the process: `enc:v<key version>:<nonce>.<ciphertext>.<tag>`, base64url, bound to its person,
 * provider and column. The first key seals; every key given opens, so a new key is put in front before the old
 * one leaves.
 *
 * Throws a plain Error when there is no key, a version twice, or a key that is not 32 bytes.
 */
export const tokenVault = (keys: readonly TokenKey[]): TokenVault => {
  const byVersion = new Map<string, Uint8Array>();
  for (const { version, key } of keys) {
    if (!/^v\d{1,6}$/.test(version)) throw new Error('A token key has a version like v1.');
    if (key.byteLength !== KEY_BYTES) throw new Error(`Token key ${version} must be ${KEY_BYTES} bytes.`);
    if (byVersion.has(version)) throw new Error(`Token key ${version} is given twice.`);
    byVersion.set(version, key);
  }
  const [current] = keys;
  if (current === undefined) throw new Error('No token key is given.');

  return {
    version: current.version,
    isNewest: (sealed) => sealed.startsWith(`enc:${current.version}:`),

    seal(plain, binding) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', current.key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(associatedData(current.version, binding));
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const parts = [nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'));
      return `enc:${current.version}:${parts.join('.')}`;
    },

    open(sealed, binding) {
      const [, version, nonce, body, tag] = SEALED.exec(sealed) ?? [];
      if (version === undefined || nonce === undefined || body === undefined || tag === undefined) {
        throw new SecretUnreadable('it was never sealed, or was cut. Connect the account again.');
      }
      const key = byVersion.get(version);
      if (key === undefined) throw new SecretUnreadable(`key ${version} is not configured.`, { isKeyMissing: true });
      const decipher = createDecipheriv('aes-256-gcm', key, decode(nonce), { authTagLength: TAG_BYTES });
      decipher.setAAD(associatedData(version, binding));
      decipher.setAuthTag(decode(tag));
      try {
        return Buffer.concat([decipher.update(decode(body)), decipher.final()]).toString('utf8');
      } catch (error) {
        if (error instanceof SecretUnreadable) throw error;
        throw new SecretUnreadable('it was changed, or belongs to another person, provider or column.');
      }
    },
  };
};
