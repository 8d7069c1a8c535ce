/** What Google's ID token says of a person, after every check. */
export type GoogleIdentity = {
  /** Google's own id of the account: it never changes, while addresses do. */
  subject: string;
  email: string;
  emailVerified: boolean;
  name: string | undefined;
  pictureUrl: string | undefined;
};

/** The permission that came with it. Tokens are secrets: they are encrypted before they are stored. */
export type GoogleGrant = {
  accessToken: string;
  /** Only when offline access was asked for and newly granted. */
  refreshToken: string | undefined;
  expiresAt: Date;
  /** What was granted, which may be less than what was asked for. */
  scopes: readonly string[];
};

export type AuthorizationRequest = {
  redirectUri: string;
  state: string;
  nonce: string;
  /** base64url of the SHA-256 of the verifier (PKCE S256). */
  codeChallenge: string;
  scopes: readonly string[];
  /** Asks for a refresh token, to work while the person is away. */
  offline: boolean;
  /** The address the person is known by, so that Google offers that account first. */
  loginHint?: string;
};

export type SignInRefusal = 'code_refused' | 'id_token_refused';

/** Google or its token was not what it must be; says which check failed, never what stood in the token. */
export class SignInRefused extends Error {
  readonly refusal: SignInRefusal;
  constructor(refusal: SignInRefusal, check: string) {
    super(`${refusal}: ${check}`);
    this.name = 'SignInRefused';
    this.refusal = refusal;
  }
}

/** OpenID Connect with Google or another issuer that speaks it. Both calls throw Unavailable when it does not answer. */
export type GoogleOidc = {
  authorizationUrl(request: AuthorizationRequest): Promise<string>;
  /** Exchanges a code and checks the ID token that comes with it. Throws SignInRefused. */
  exchange(input: {
    code: string;
    codeVerifier: string;
    redirectUri: string;
    nonce: string;
    now: Date;
  }): Promise<{ identity: GoogleIdentity; grant: GoogleGrant }>;
};
