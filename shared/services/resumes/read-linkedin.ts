import { type Linkedin, LinkedinRefused } from '../../adapters/linkedin/port.ts';
import type { LinkedinSeen } from '../../contracts/integration.ts';
import { beginSignIn, takeSignInState } from '../../db/queries/sign_in.ts';
import { takePicture } from '../../db/queries/users.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, Unavailable } from '../../domain/errors.ts';
import { hashOf, newSecret } from '../sessions/secrets.ts';

/** How long a person may take at LinkedIn, and the browser keeps its cookie. */
export const LINKEDIN_VISIT_SECONDS = 600;
const PURPOSE = 'read_linkedin';

type Deps = { db: Db; clock: Clock; linkedin: Linkedin | undefined };

const known = ({ linkedin }: Deps): Linkedin => {
  if (linkedin === undefined) throw new Unavailable('LinkedIn is not set up in this deployment.');
  return linkedin;
};

/** Begins a visit to LinkedIn. The answer is accepted from this browser alone, once, for ten minutes. */
export async function startLinkedin(
  deps: Deps,
  ctx: UserContext,
  redirectUri: string,
): Promise<{ url: string; browserSecret: string }> {
  const linkedin = known(deps);
  const now = deps.clock.now();
  const [state, nonce, browserSecret] = [newSecret(), newSecret(), newSecret()];
  const url = await linkedin.authorizationUrl({ redirectUri, state, nonce });
  await deps.db.withNobody((tx) =>
    beginSignIn(tx, {
      ...{ stateHash: hashOf(state), browserHash: hashOf(browserSecret), purpose: PURPOSE, userId: ctx.userId },
      // LinkedIn takes no verifier from a client with a secret; the table wants one.
      ...{ nonce, codeVerifier: newSecret(), redirectTo: undefined, now },
      expiresAt: new Date(now.getTime() + LINKEDIN_VISIT_SECONDS * 1_000),
    }),
  );
  return { url, browserSecret };
}

const restart = (field: string, message: string) =>
  new InvalidInput([{ field, message }], 'This visit cannot be finished. Start it again, in the same browser.');

/**
 * Ends the visit: tells what LinkedIn says of the person, and gives them their picture there where they have none. No permission
 * is kept. Throws InvalidInput naming `state` or `code`, and Unavailable.
 */
export async function finishLinkedin(
  deps: Deps,
  answer: { state: string; code: string; redirectUri: string; browserSecret: string | undefined },
  caller: { requestId?: string; ip?: string; userAgent?: string },
): Promise<LinkedinSeen> {
  const linkedin = known(deps);
  const unknown = restart('state', 'It is unknown here, used, too old, or was made for another browser.');
  const { browserSecret, state, code, redirectUri } = answer;
  if (browserSecret === undefined) throw unknown;
  const now = deps.clock.now();
  const visit = { stateHash: hashOf(state), browserHash: hashOf(browserSecret), purpose: PURPOSE, now } as const;
  const taken = await deps.db.withNobody((tx) => takeSignInState(tx, visit));
  const userId = taken?.user_id;
  if (taken === undefined || typeof userId !== 'string') throw unknown;
  const person = await linkedin.identify({ code, redirectUri, nonce: taken.nonce, now }).catch((error) => {
    if (error instanceof LinkedinRefused) throw restart('code', 'LinkedIn does not accept it.');
    throw error;
  });
  const { name, email, emailVerified, pictureUrl, locale } = person;
  const isTaken =
    pictureUrl !== null && (await deps.db.withUser({ ...caller, userId }, (tx) => takePicture(tx, userId, pictureUrl)));
  return {
    ...{ name, email, email_verified: emailVerified, picture_url: pictureUrl, locale, picture_taken: isTaken },
    next: {
      method: 'POST',
      path: '/v1/resumes/linkedin-export',
      why: 'LinkedIn gives no more than this. Ask it for a copy of your data, and send the ZIP here.',
    },
  };
}
