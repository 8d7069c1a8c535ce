import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters that fit a URL, a cookie and a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored instead of a secret. The secrets are random, so a plain hash cannot be searched. */
export const hashOf = (secret: string): Uint8Array => createHash('sha256').update(secret).digest();
