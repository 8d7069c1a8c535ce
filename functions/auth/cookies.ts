import { cookieName, setCookie } from '../../shared/runtime/http/cookies.ts';
import type { AuthDeps } from './deps.ts';

/** Names of the cookies; the first lives as long as a sign-in, the others as long as a session. */
const VISIT_COOKIE = 'jobhuntai_sign_in';
const REFRESH_COOKIE = 'jobhuntai_refresh';
const KNOWN_COOKIE = 'jobhuntai_known';

const secure = ({ publicUrl }: Pick<AuthDeps, 'publicUrl'>): boolean => publicUrl.startsWith('https://');

/** Binds a sign-in to the browser that began it. Lax, because Google's redirect comes from another site. */
export const visitCookie = (deps: Pick<AuthDeps, 'publicUrl'>, value: string, maxAgeSeconds: number): string =>
  setCookie({ name: VISIT_COOKIE, value, path: '/v1/auth', maxAgeSeconds, sameSite: 'Lax', secure: secure(deps) });

/** Carries the refresh token of a browser; sent to our own pages alone, and never from another site. */
export const refreshCookie = (deps: Pick<AuthDeps, 'publicUrl'>, value: string, maxAgeSeconds: number): string =>
  setCookie({ name: REFRESH_COOKIE, value, path: '/v1/auth', maxAgeSeconds, sameSite: 'Strict', secure: secure(deps) });

/**
 * Both cookies of a browser's session: beside the refresh token, which no script can read, a mere yes for the console's, so
 * that it asks for a session only where there may be one. It proves nothing and opens nothing. An empty token removes both.
 */
export const sessionCookies = (deps: Pick<AuthDeps, 'publicUrl'>, token: string, maxAgeSeconds: number): string[] => [
  refreshCookie(deps, token, maxAgeSeconds),
  setCookie({
    ...{ name: KNOWN_COOKIE, value: token === '' ? '' : '1', path: '/console', maxAgeSeconds },
    ...{ sameSite: 'Strict', secure: secure(deps), readable: true },
  }),
];

type Sent = Readonly<Record<string, string>>;
/** What the browser keeps of the sign-in it began. */
export const visitIn = (deps: Pick<AuthDeps, 'publicUrl'>, cookies: Sent): string | undefined =>
  cookies[cookieName(VISIT_COOKIE, secure(deps))];
export const refreshIn = (deps: Pick<AuthDeps, 'publicUrl'>, cookies: Sent): string | undefined =>
  cookies[cookieName(REFRESH_COOKIE, secure(deps))];
