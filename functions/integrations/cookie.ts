import { cookieName, setCookie } from '../../shared/runtime/http/cookies.ts';
import type { IntegrationDeps } from './deps.ts';

/** The cookie of a visit to Google that connects a mailbox. */
const CONNECT_COOKIE = 'jobhuntai_connect';

/** Binds the visit to the browser that began it. Lax, because Google's redirect comes from another site. */
export const connectCookie = (
  { publicUrl }: Pick<IntegrationDeps, 'publicUrl'>,
  value: string,
  maxAgeSeconds: number,
): string =>
  setCookie({
    name: CONNECT_COOKIE,
    value,
    path: '/v1/integrations',
    maxAgeSeconds,
    sameSite: 'Lax',
    secure: publicUrl.startsWith('https://'),
  });

/** What the browser keeps of the visit it began. */
export const connectIn = (
  { publicUrl }: Pick<IntegrationDeps, 'publicUrl'>,
  cookies: Readonly<Record<string, string>>,
): string | undefined => cookies[cookieName(CONNECT_COOKIE, publicUrl.startsWith('https://'))];
