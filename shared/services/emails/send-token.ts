import { createHmac } from 'node:crypto';

/** 192 bits of HMAC-SHA-256: not to be guessed from the row's id, and short enough for a plus-address. */
const LENGTH = 32;

/** The token of one e-mail, the same each time: letters, digits, `-` and `_`. */
export const sendTokenOf = (secret: Uint8Array, emailId: string): string =>
  createHmac('sha256', secret).update(`send-token:${emailId}`).digest('base64url').slice(0, LENGTH);
