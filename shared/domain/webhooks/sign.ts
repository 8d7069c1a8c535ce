import { createHmac } from 'node:crypto';

export type Signed = { id: string; at: Date; body: string };

/** By which a secret is recognised; the rest is Base64 of its bytes. */
export const SECRET_PREFIX = 'whsec_';

const bytesOf = (secret: string): Buffer => Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');

/**
 * The headers of Standard Webhooks (standardwebhooks.com, 1.0): `v1,` and the Base64 HMAC-SHA256 of `id.timestamp.body`,
 * one for each secret that holds, so that a receiver keeps working while it changes its own.
 */
export const signatureHeaders = ({ id, at, body }: Signed, secrets: readonly string[]): Record<string, string> => {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signed = `${id}.${timestamp}.${body}`;
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', bytesOf(secret)).update(signed).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};
