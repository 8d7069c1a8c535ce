export type LinkedinPerson = {
  /** LinkedIn's own id of the account, for this deployment's client alone. */
  subject: string;
  name: string | null;
  email: string | null;
  emailVerified: boolean;
  pictureUrl: string | null;
  /** Such as en-US. */
  locale: string | null;
};

/** LinkedIn did not accept the code, or its ID token was not what it must be; says which check failed. */
export class LinkedinRefused extends Error {}

/**
 * Who a person is at LinkedIn, by OpenID Connect: its API gives no more. Both throw Unavailable when LinkedIn does not
 * answer as it should.
 */
export type Linkedin = {
  authorizationUrl(ask: { redirectUri: string; state: string; nonce: string }): Promise<string>;
  /** Takes the code once and checks the ID token that comes with it; nothing is kept. Throws LinkedinRefused. */
  identify(answer: { code: string; redirectUri: string; nonce: string; now: Date }): Promise<LinkedinPerson>;
};
