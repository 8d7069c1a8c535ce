/**
 * The name under which a cookie goes where the API is https: with it a browser takes the cookie from this host alone, over
 * https alone, and no neighbouring host can put one of its own beside it. A prefix of the path is not possible then.
 */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);

export type Cookie = {
  /** Without a prefix. */
  name: string;
  value: string;
  /** Where it is sent on plain http; everywhere on https, as its prefix asks. */
  path: string;
  /** 0 removes it. */
  maxAgeSeconds: number;
  sameSite: 'Lax' | 'Strict';
  /** Off only where the API is plain http, on this machine. */
  secure: boolean;
  /** For a script of our pages to see: such a one holds no secret. */
  readable?: boolean;
};

/** A Set-Cookie line, HttpOnly but for what is `readable`. Values are base64url or empty. */
export const setCookie = ({ name, value, path, maxAgeSeconds, sameSite, secure, readable = false }: Cookie): string =>
  [
    `${cookieName(name, secure)}=${value}`,
    `Path=${secure ? '/' : path}`,
    `Max-Age=${maxAgeSeconds}`,
    ...(readable ? [] : ['HttpOnly']),
    `SameSite=${sameSite}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');
