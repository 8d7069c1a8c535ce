import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type SecretBinding, SecretUnreadable, type TokenVault } from './port.ts';

export type TokenKey = { version: number; key: Uint8Array };

/** GCM's own sizes: a 96-bit nonce and a 128-bit tag (NIST SP 800-38D, section 5.2.1). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const SEALED = /^enc:v(\d{1,6}):([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{22})$/;

/** A JSON array, so that no choice of parts can spell another binding. */
const associatedData = (version: number, binding: SecretBinding): Buffer =>
  Buffer.from(JSON.stringify(['jobhuntai-token', version, binding.userId, binding.provider, binding.column]));

/** Base64url has several spellings of one value in its last character; only the one that we write is accepted. */
const decode = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new SecretUnreadable('it is not in the form that we write.');
  return bytes;
};

/**
 * AES-256-GCM in the process: `enc:v<key version>:<nonce>.<ciphertext>.<tag>`, base64url, bound to its person,
 * provider and column. The highest version seals; every version given opens, so a new key is added before the old
 * one leaves.
 *
 * Throws a plain Error when there is no key, a version twice, or a key that is not 32 bytes.
 */
export const tokenVault = (keys: readonly TokenKey[]): TokenVault => {
  const byVersion = new Map<number, Uint8Array>();
  for (const { version, key } of keys) {
    if (key.byteLength !== KEY_BYTES) throw new Error(`Token key v${version} must be ${KEY_BYTES} bytes.`);
    if (byVersion.has(version)) throw new Error(`Token key v${version} is given twice.`);
    byVersion.set(version, key);
  }
  const current = [...byVersion].sort(([a], [b]) => b - a)[0];
  if (current === undefined) throw new Error('No token key is given.');
  const [currentVersion, currentKey] = current;

  return {
    seal(plain, binding) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', currentKey, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(associatedData(currentVersion, binding));
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const parts = [nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'));
      return `enc:v${currentVersion}:${parts.join('.')}`;
    },

    open(sealed, binding) {
      const [, versionText, nonce, body, tag] = SEALED.exec(sealed) ?? [];
      if (versionText === undefined || nonce === undefined || body === undefined || tag === undefined) {
        throw new SecretUnreadable('it was never sealed, or was cut. Connect the account again.');
      }
      const version = Number(versionText);
      const key = byVersion.get(version);
      if (key === undefined || String(version) !== versionText) {
        throw new SecretUnreadable(`key v${versionText} is not configured.`);
      }
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
