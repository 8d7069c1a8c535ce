import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { Events, type MutableToken, OAuth2Server } from 'oauth2-mock-server';

export type TestIssuer = {
  url: string;
  server: OAuth2Server;
  /** The identity the next ID tokens speak of. */
  identify(claims: Record<string, unknown>): void;
  /** Changes the next ID token alone, after the identity. */
  tamperOnce(change: (token: MutableToken) => void): void;
  stop(): Promise<void>;
};

/**
 * A real OpenID provider in this process: discovery, JWKS, PKCE and signed tokens over HTTP. Only what it says of a
 * person is ours to choose.
 */
export const testIssuer = async (): Promise<TestIssuer> => {
  const server = new OAuth2Server();
  // Copied, because Jest's modules live in a realm of their own and the server asks for a plain object of that realm.
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  await server.issuer.keys.add({ ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' });
  await server.start(0, '127.0.0.1');
  const { port } = server.address();
  server.issuer.url = `http://127.0.0.1:${port}`;
  let identity: Record<string, unknown> = {};
  const changes: ((token: MutableToken) => void)[] = [];
  server.service.on(Events.BeforeTokenSigning, (token: MutableToken) => {
    // The access token is signed with the same event; only an ID token carries a nonce.
    if (token.payload.nonce === undefined) return;
    Object.assign(token.payload, identity);
    changes.shift()?.(token);
  });
  return {
    url: server.issuer.url,
    server,
    identify: (claims) => {
      identity = { sub: randomUUID(), email_verified: true, name: 'Robin Example', ...claims };
    },
    tamperOnce: (change) => {
      changes.push(change);
    },
    stop: () => server.stop(),
  };
};
