import { createHash, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { OAuth2Issuer } from 'oauth2-mock-server';
import * as z from 'zod';
import type { Person, Sandbox } from '../sandbox.ts';

const Stored = z.object({ jwk: z.string() });
const Jwk = z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string() });

/** A number of 21 digits as Google's are, always the same for an address. */
export const subjectOf = (email: string): string => {
  const digest = createHash('sha256').update(`sub:${email}`).digest('hex');
  return `1${BigInt(`0x${digest.slice(0, 20)}`)
    .toString()
    .padStart(24, '0')
    .slice(-20)}`;
};

export type IdTokens = {
  publicKeys(): { keys: object[] };
  make(person: Person, input: { clientId: string; nonce: string | undefined }): Promise<string>;
  /** As another issuer on this server signs, with the same keys: its own claims, and no nonce unless they have one. */
  makeAs(issuer: string, claims: Record<string, unknown>): Promise<string>;
  /** As a service account signs its calls for an audience. */
  makeFor(account: string, audience: string): Promise<string>;
};

/** The signing key is kept, so that ID tokens and their key set outlive a restart. */
export const idTokens = async (sandbox: Sandbox): Promise<IdTokens> => {
  const issuer = new OAuth2Issuer();
  const kept = sandbox.store.get(Stored, 'select jwk from keys limit 1');
  if (kept !== undefined) await issuer.keys.add(Jwk.parse(JSON.parse(kept.jwk)));
  else {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256' };
    await issuer.keys.add(Jwk.parse(key));
    sandbox.store.run('insert into keys (kid, jwk) values (?, ?)', key.kid, JSON.stringify(key));
  }
  return {
    publicKeys: () => ({ keys: issuer.keys.toJSON().map((key) => ({ ...key, use: 'sig' })) }),
    makeAs: (name, claims) => {
      issuer.url = name;
      const issuedAt = Math.floor(sandbox.now() / 1000);
      return issuer.buildToken({
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, { iat: issuedAt, exp: issuedAt + 3_600, ...claims });
          Reflect.deleteProperty(payload, 'nbf');
        },
      });
    },
    makeFor: (account, audience) => {
      issuer.url = sandbox.url();
      const issuedAt = Math.floor(sandbox.now() / 1000);
      return issuer.buildToken({
        scopesOrTransform: (_header, payload) => {
          const times = { iat: issuedAt, exp: issuedAt + 3_600 };
          Object.assign(payload, { ...times, aud: audience, sub: account, email: account, email_verified: true });
          Reflect.deleteProperty(payload, 'nbf');
        },
      });
    },
    make: (person, { clientId, nonce }) => {
      issuer.url = sandbox.url();
      const issuedAt = Math.floor(sandbox.now() / 1000);
      return issuer.buildToken({
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, {
            iat: issuedAt,
            exp: issuedAt + sandbox.tokenSeconds,
            aud: clientId,
            azp: clientId,
            sub: subjectOf(person.email),
            email: person.email,
            email_verified: true,
            name: person.name,
            ...(nonce === undefined ? {} : { nonce }),
          });
          Reflect.deleteProperty(payload, 'nbf');
        },
      });
    },
  };
};
