import * as z from 'zod';
import { Unavailable } from '../../domain/errors.ts';
import { type Github, type GithubPerson, GithubRefused } from './port.ts';

const TIMEOUT_MS = 6_000;
const MAX_BYTES = 4_000_000;
const PAGE = 100;
/** More say nothing more of what somebody works with. */
const MOST_PAGES = 3;

const text = z.string().nullish().catch(null);
/** GitHub answers 200 also to a code that it does not accept; then an error stands in the body. */
const Token = z.object({ access_token: z.string().min(1).max(500) });
const Person = z.object({
  name: text,
  bio: text,
  blog: text,
  location: text,
  html_url: z.url({ protocol: /^https?$/ }),
});
const Repositories = z
  .array(
    z.object({
      name: z.string().min(1),
      description: text,
      html_url: z.url({ protocol: /^https?$/ }),
      language: text,
      stargazers_count: z.int().catch(0),
      created_at: z.iso.datetime(),
      fork: z.boolean().catch(false),
      archived: z.boolean().catch(false),
      private: z.boolean().catch(false),
    }),
  )
  .max(PAGE);

const away = () => new Unavailable('GitHub does not answer as it should. Try again in a moment.');

/** GitHub's OAuth and REST API, by an OAuth app without any scope: it sees what everybody sees, and who is asking. */
export const github = (options: { clientId: string; clientSecret: string; url: string; apiUrl: string }): Github => {
  const call = async (url: string, init: RequestInit): Promise<{ status: number; body: unknown }> => {
    try {
      // A redirect could carry the secret or the token elsewhere.
      const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
      const said = await answer.text();
      if (answer.status >= 500 || said.length > MAX_BYTES) throw away();
      return { status: answer.status, body: said === '' ? undefined : JSON.parse(said) };
    } catch {
      throw away();
    }
  };
  const read = async <T>(path: string, token: string, schema: z.ZodType<T>): Promise<T> => {
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'user-agent': 'JobHuntAI',
    };
    const { status, body } = await call(`${options.apiUrl}${path}`, { headers });
    const parsed = schema.safeParse(body);
    if (status !== 200 || !parsed.success) throw away();
    return parsed.data;
  };
  const repositoriesOf = async (token: string): Promise<GithubPerson['repositories']> => {
    const all: z.infer<typeof Repositories> = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = `visibility=public&affiliation=owner&sort=pushed&per_page=${PAGE}&page=${page}`;
      const found = await read(`/user/repos?${query}`, token, Repositories);
      all.push(...found);
      if (found.length < PAGE) break;
    }
    return all
      .filter((one) => !one.fork && !one.archived && !one.private)
      .map((one) => ({
        name: one.name,
        description: one.description ?? null,
        url: one.html_url,
        language: one.language ?? null,
        stars: one.stargazers_count,
        createdAt: new Date(one.created_at),
      }));
  };
  const giveBack = (token: string): Promise<unknown> =>
    call(`${options.apiUrl}/applications/${encodeURIComponent(options.clientId)}/grant`, {
      method: 'DELETE',
      headers: {
        authorization: `Basic ${Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64')}`,
        accept: 'application/vnd.github+json',
        'user-agent': 'JobHuntAI',
      },
      body: JSON.stringify({ access_token: token }),
    });
  return {
    authorizationUrl: ({ redirectUri, state, codeChallenge }) =>
      `${options.url}/login/oauth/authorize?${new URLSearchParams({
        client_id: options.clientId,
        redirect_uri: redirectUri,
        state,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
      })}`,
    readOnce: async ({ code, codeVerifier, redirectUri }) => {
      const { body } = await call(`${options.url}/login/oauth/access_token`, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({
          client_id: options.clientId,
          client_secret: options.clientSecret,
          code,
          code_verifier: codeVerifier,
          redirect_uri: redirectUri,
        }),
      });
      const token = Token.safeParse(body);
      if (!token.success) throw new GithubRefused('GitHub does not accept the code.');
      const { access_token: accessToken } = token.data;
      try {
        const person = await read('/user', accessToken, Person);
        return {
          name: person.name ?? null,
          bio: person.bio ?? null,
          blog: person.blog ?? null,
          location: person.location ?? null,
          url: person.html_url,
          repositories: await repositoriesOf(accessToken),
        };
      } finally {
        // It sees nothing that is not public; where GitHub does not take it back, the person still can.
        await giveBack(accessToken).catch(() => undefined);
      }
    },
  };
};
