import type { ApiAnswer, TestApi } from './api.ts';

export type Visit = {
  /** Where the browser was sent at the issuer. */
  authorizeUrl: URL;
  /** The address, on our side, the issuer sent it back to. */
  callback: URL;
  cookies: Record<string, string>;
};

/** The cookies an answer sets, by name; one that is removed is an empty text. */
export const cookiesOf = ({ cookies }: ApiAnswer): Record<string, string> =>
  Object.fromEntries(
    cookies.map((line) => {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

/** A browser that opens the sign-in page and lets the issuer send it back; it has not yet arrived at the callback. */
export const visitIssuer = async (api: TestApi, query: Record<string, string> = {}): Promise<Visit> => {
  const started = await api.get('/v1/auth/google/start', { query });
  expect(started.status).toBe(302);
  const authorizeUrl = new URL(started.headers.location ?? '');
  const sentBack = await fetch(authorizeUrl, { redirect: 'manual' });
  const callback = new URL(sentBack.headers.get('location') ?? '');
  return { authorizeUrl, callback, cookies: cookiesOf(started) };
};

/** The browser arrives at the callback. */
export const arrive = (api: TestApi, { callback, cookies }: Pick<Visit, 'callback' | 'cookies'>): Promise<ApiAnswer> =>
  api.get(`${callback.pathname}${callback.search}`, { cookies });
