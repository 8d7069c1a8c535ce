import { createHash } from 'node:crypto';
import { type Github, GithubRefused } from '../../adapters/github/port.ts';
import type { ResumeSummary } from '../../contracts/resume.ts';
import { beginSignIn, takeSignInState } from '../../db/queries/sign_in.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, Unavailable } from '../../domain/errors.ts';
import { fromGithub } from '../../domain/resume/from-github.ts';
import { hashOf, newSecret } from '../sessions/secrets.ts';
import type { ResumeDeps } from './deps.ts';
import { importJsonResume } from './import-json-resume.ts';

/** How long a person may take at GitHub, and the browser keeps its cookie. */
export const GITHUB_VISIT_SECONDS = 600;
const PURPOSE = 'read_github';

type Deps = Pick<ResumeDeps, 'db' | 'clock'> & { github: Github | undefined };

const known = ({ github }: Deps): Github => {
  if (github === undefined) throw new Unavailable('GitHub is not set up in this deployment.');
  return github;
};

/** Begins a visit to GitHub. The answer is accepted from this browser alone, once, for ten minutes. */
export async function startGithub(
  deps: Deps,
  ctx: UserContext,
  redirectUri: string,
): Promise<{ url: string; browserSecret: string }> {
  const github = known(deps);
  const now = deps.clock.now();
  const [state, nonce, codeVerifier, browserSecret] = [newSecret(), newSecret(), newSecret(), newSecret()];
  await deps.db.withNobody((tx) =>
    beginSignIn(tx, {
      ...{ stateHash: hashOf(state), browserHash: hashOf(browserSecret), purpose: PURPOSE, userId: ctx.userId },
      ...{ nonce, codeVerifier, redirectTo: undefined, now },
      expiresAt: new Date(now.getTime() + GITHUB_VISIT_SECONDS * 1_000),
    }),
  );
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { url: github.authorizationUrl({ redirectUri, state, codeChallenge }), browserSecret };
}

const restart = (field: string, message: string) =>
  new InvalidInput([{ field, message }], 'This visit cannot be finished. Start it again, in the same browser.');

/**
 * Ends the visit: what the person shows at GitHub becomes proposals, as a resume's do; nothing is written before they
 * accept it, and no permission is kept. Throws InvalidInput naming `state` or `code`, and Unavailable.
 */
export async function finishGithub(
  deps: ResumeDeps & Deps,
  answer: { state: string; code: string; redirectUri: string; browserSecret: string | undefined },
  caller: { requestId?: string; ip?: string; userAgent?: string },
): Promise<ResumeSummary> {
  const github = known(deps);
  const unknown = restart('state', 'It is unknown here, used, too old, or was made for another browser.');
  const { browserSecret, state, code, redirectUri } = answer;
  if (browserSecret === undefined) throw unknown;
  const visit = {
    stateHash: hashOf(state),
    browserHash: hashOf(browserSecret),
    purpose: PURPOSE,
    now: deps.clock.now(),
  } as const;
  const taken = await deps.db.withNobody((tx) => takeSignInState(tx, visit));
  if (taken === undefined || taken.user_id === null) throw unknown;
  const person = await github.readOnce({ code, codeVerifier: taken.code_verifier, redirectUri }).catch((error) => {
    if (error instanceof GithubRefused) throw restart('code', 'GitHub does not accept it.');
    throw error;
  });
  return await importJsonResume(deps, { ...caller, userId: taken.user_id }, fromGithub(person), 'github.json');
}
