import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { consent } from '../consent.ts';
import { type App, answer } from '../google/call.ts';
import type { Sandbox } from '../google/sandbox.ts';

/** Where the invented GitHub stands on the sandbox's server, and its API. */
export const GITHUB_PATH = '/github';

const Ask = z.object({
  client_id: z.string(),
  redirect_uri: z.url(),
  state: z.string(),
  code_challenge: z.string(),
  code_challenge_method: z.literal('S256'),
});
const Exchange = z.object({
  client_id: z.string(),
  code: z.string(),
  code_verifier: z.string(),
  redirect_uri: z.string(),
});

const PERSON = {
  login: 'sam-rivera',
  name: 'Sam Rivera',
  bio: 'Builds small tools for bakeries',
  blog: 'https://sam.example/',
  location: 'Porto, Portugal',
  html_url: 'https://github.com/sam-rivera',
};
const repository = (name: string, language: string | null, stars: number, rest: object = {}) => ({
  name,
  language,
  description: `The ${name} of a bakery`,
  html_url: `https://github.com/sam-rivera/${name}`,
  stargazers_count: stars,
  created_at: '2021-03-04T05:06:07Z',
  fork: false,
  archived: false,
  private: false,
  ...rest,
});
const REPOSITORIES = [
  repository('oven-clock', 'TypeScript', 12),
  repository('dough-meter', 'TypeScript', 40),
  repository('till', 'Python', 3),
  repository('others-work', 'Rust', 900, { fork: true }),
  repository('old-oven', 'Perl', 2, { archived: true }),
];

/** GitHub's OAuth and the calls that are used of its API, with one invented person. */
export const addGithub = (sandbox: Sandbox, app: App): void => {
  const codes = new Map<string, z.infer<typeof Ask>>();
  const tokens = new Set<string>();
  const signedIn = (header: string | undefined): boolean => tokens.has((header ?? '').replace(/^Bearer /, ''));
  const badCredentials = () => Response.json({ message: 'Bad credentials' }, { status: 401 });

  app.get(`${GITHUB_PATH}/login/oauth/authorize`, (context) => {
    const ask = Ask.parse(context.req.query());
    return consent(context, {
      ...{ provider: 'GitHub', gives: 'your public side', ask, no: 'access_denied' },
      code: () => {
        const code = randomBytes(10).toString('hex');
        codes.set(code, ask);
        return code;
      },
    });
  });
  app.post(`${GITHUB_PATH}/login/oauth/access_token`, (context) =>
    answer(sandbox, 'github.token', context, async () => {
      const asked = Exchange.safeParse(await context.req.parseBody());
      const began = codes.get(asked.data?.code ?? '');
      codes.delete(asked.data?.code ?? '');
      const challenge = createHash('sha256')
        .update(asked.data?.code_verifier ?? '')
        .digest('base64url');
      // As GitHub has it: 200, with the error in the body.
      if (
        began === undefined ||
        began.code_challenge !== challenge ||
        began.redirect_uri !== asked.data?.redirect_uri
      ) {
        return context.json({
          error: 'bad_verification_code',
          error_description: 'The code passed is incorrect or expired.',
        });
      }
      const token = `gho_${randomBytes(18).toString('hex')}`;
      tokens.add(token);
      return context.json({ access_token: token, scope: '', token_type: 'bearer' });
    }),
  );
  app.get(`${GITHUB_PATH}/api/user`, (context) =>
    answer(sandbox, 'github.user', context, () =>
      signedIn(context.req.header('authorization')) ? context.json(PERSON) : badCredentials(),
    ),
  );
  app.get(`${GITHUB_PATH}/api/user/repos`, (context) =>
    answer(sandbox, 'github.repos', context, () =>
      signedIn(context.req.header('authorization')) ? context.json(REPOSITORIES) : badCredentials(),
    ),
  );
  app.delete(`${GITHUB_PATH}/api/applications/:client/grant`, (context) =>
    answer(sandbox, 'github.grant', context, async () => {
      const { access_token: token } = z.object({ access_token: z.string() }).parse(await context.req.json());
      return tokens.delete(token) ? context.body(null, 204) : Response.json({ message: 'Not Found' }, { status: 404 });
    }),
  );
};
