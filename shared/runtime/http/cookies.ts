export type Cookie = {
  name: string;
  value: string;
  path: string;
  /** 0 removes it. */
  maxAgeSeconds: number;
  sameSite: 'Lax' | 'Strict';
  /** Off only where the API is plain http, on this machine. */
  secure: boolean;
};

/** A Set-Cookie line, always HttpOnly: no script has business with our cookies. Values are base64url or empty. */
export const setCookie = ({ name, value, path, maxAgeSeconds, sameSite, secure }: Cookie): string =>
  [
    `${name}=${value}`,
    `Path=${path}`,
    `Max-Age=${maxAgeSeconds}`,
    'HttpOnly',
    `SameSite=${sameSite}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');
