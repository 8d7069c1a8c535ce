export type GithubRepository = {
  name: string;
  description: string | null;
  url: string;
  language: string | null;
  stars: number;
  createdAt: Date;
};
export type GithubPerson = {
  name: string | null;
  bio: string | null;
  blog: string | null;
  location: string | null;
  url: string;
  /** Their own, neither copies of others' nor laid to rest; the newest first. */
  repositories: GithubRepository[];
};

/** GitHub did not accept the code that the browser brought. */
export class GithubRefused extends Error {}

/**
 * What a person's public side at GitHub says, by a permission that reaches nothing else. Throws Unavailable when GitHub
 * does not answer as it should.
 */
export type Github = {
  authorizationUrl(ask: { redirectUri: string; state: string; codeChallenge: string }): string;
  /** Takes the code once, reads, and gives the permission back: nothing is kept. Throws GithubRefused. */
  readOnce(answer: { code: string; codeVerifier: string; redirectUri: string }): Promise<GithubPerson>;
};
