import { useEffect, useState } from 'preact/hooks';

/**
 * The session of this browser. The refresh token lies in a cookie that no script can read; the access token lies in
 * this module's memory alone and goes with the tab.
 */
type Tokens = { access_token: string; expires_in: number };
type State = 'unknown' | 'in' | 'out' | 'unreachable';

/** An access token is renewed this long before it ends, so that no request meets its end on the way. */
const EARLY_MS = 30_000;

let token: { value: string; until: number } | undefined;
let state: State = 'unknown';
let renewal: Promise<string | undefined> | undefined;
const watchers = new Set<(state: State) => void>();

const become = (next: State): void => {
  state = next;
  for (const watcher of watchers) watcher(next);
};

// Carried to its end even when the page is reloaded meanwhile: its answer sets the cookie that the next page needs.
const ask = async (): Promise<string | undefined> => {
  const answer = await fetch('/v1/auth/refresh', { method: 'POST', keepalive: true });
  if (answer.ok) {
    const { access_token, expires_in }: Tokens = await answer.json();
    token = { value: access_token, until: Date.now() + expires_in * 1000 };
    become('in');
    return access_token;
  }
  token = undefined;
  become(answer.status >= 500 || answer.status === 429 ? 'unreachable' : 'out');
  return undefined;
};

/** A refresh token works once, and using it twice ends the session: tabs take turns, and within a tab one asks for all. */
const renew = (): Promise<string | undefined> => {
  renewal ??= (async () => {
    try {
      return await navigator.locks.request('jobhunt-refresh', ask);
    } catch {
      if (state === 'unknown') become('unreachable');
      return undefined;
    } finally {
      renewal = undefined;
    }
  })();
  return renewal;
};

/** The access token, renewed when it is about to end; undefined when nobody is signed in. */
export const accessToken = async (): Promise<string | undefined> =>
  token !== undefined && token.until - EARLY_MS > Date.now() ? token.value : renew();

/** Called when the API refused our token: the next request asks for another. */
export const forgetToken = (): void => {
  token = undefined;
};

export const signedOut = (): void => {
  token = undefined;
  become('out');
};

/** Whether somebody is signed in; asks once at the start. */
export const useSession = (): { state: State; retry: () => void } => {
  const [seen, setSeen] = useState(state);
  useEffect(() => {
    watchers.add(setSeen);
    if (state === 'unknown') void renew();
    return () => void watchers.delete(setSeen);
  }, []);
  return { state: seen, retry: () => void renew() };
};
