export type RefreshedGrant = {
  accessToken: string;
  /** Only when Google gave a new one in its place; otherwise the old one stays good. */
  refreshToken: string | undefined;
  expiresAt: Date;
  scopes: readonly string[];
};

/** The person or Google ended the permission (`invalid_grant`): only connecting again helps. */
export class GrantEnded extends Error {
  constructor() {
    super('Google no longer accepts the stored permission.');
    this.name = 'GrantEnded';
  }
}

/** What is done with a permission after it was given. Both calls throw Unavailable when Google does not answer. */
export type GoogleTokens = {
  /** Throws GrantEnded. May be called twice at once: Google gives two tokens, both good. */
  refresh(refreshToken: string, now: Date): Promise<RefreshedGrant>;
  /** Gives the permission back. One that has ended already counts as given back. */
  revoke(token: string): Promise<void>;
};
