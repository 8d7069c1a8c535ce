import type * as z from 'zod';
import type { CallbackQuery } from '../../shared/contracts/auth.ts';
import { DomainError, InvalidInput } from '../../shared/domain/errors.ts';
import type { RequestContext } from '../../shared/runtime/http.ts';
import type { ResumeRouteDeps } from './deps.ts';

const NAMES = { github: 'GitHub', linkedin: 'LinkedIn' } as const;
type Provider = keyof typeof NAMES;
type Query = z.output<typeof CallbackQuery>;

/** What the two call a person's no; whatever else they say is a fault of the visit. */
const NO: readonly string[] = ['access_denied', 'user_cancelled_login', 'user_cancelled_authorize'];

/** What the browser was sent back with. Throws InvalidInput when that is no permission. */
export const answerOf = ({ state, code, error }: Query, provider: Provider): { state: string; code: string } => {
  if (error === undefined && code !== undefined) return { state, code };
  const message = `${NAMES[provider]} sent none: you did not allow it. Start again to retry.`;
  throw new InvalidInput([{ field: 'code', message }]);
};

/** Whether a person looks at the answer, and no program. */
export const isBrowser = ({ accept }: Pick<RequestContext, 'accept'>): boolean =>
  accept?.includes('text/html') ?? false;

/** Leads a browser to the profile in the console, which says in words what came of the visit. */
export const ledToProfile = ({ publicUrl }: Pick<ResumeRouteDeps, 'publicUrl'>, provider: Provider, came: string) => ({
  status: 302 as const,
  headers: { location: `${publicUrl}/console#/profile?${provider}=${came}` },
});

/** Why a visit gave nothing, in a word for the console. Throws what is no error of ours. */
export const whyNothing = ({ error }: Query, problem: unknown): string => {
  if (!(problem instanceof DomainError)) throw problem;
  return error !== undefined && NO.includes(error) ? 'denied' : problem.kind;
};
