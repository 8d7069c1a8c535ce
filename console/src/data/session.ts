import { useEffect, useState } from 'preact/hooks';

/**
 * The session of this browser. The refresh token lies in a cookie that no script can read; the access token lies in
 * this module's memory alone and goes with the tab.
 */
type Tokens = { access_token: string; expires_in: number };
type State = 'unknown' | 'in' | 'out' | 'unreachable' | 'ended';

/** An access token is renewed this long before it ends, so that no request meets its end on the way. */
const EARLY_MS = 30_000;

let token: { value: string; until: number } | undefined;
let person: unknown;
let state: State = 'unknown';
let renewal: Promise<string | undefined> | undefined;
const watchers = new Set<(state: State) => void>();

const become = (next: State): void => {
  state = next;
  for (const watcher of watchers) watcher(next);
};

/** Whether a session may stand in this browser: beside its cookie, which no script reads, stands one that says so. */
const KNOWN = 'jobhuntai_known';
const mayBeIn = (): boolean => document.cookie.split('; ').some((one) => one.replace('__Host-', '') === `${KNOWN}=1`);
const forgetKnown = (): void => {
  // Where the browser has no such store a refusal each visit is all that it costs.
  const store = 'cookieStore' in globalThis ? cookieStore : undefined;
  void store?.delete({ name: KNOWN, path: '/console' }).catch(() => undefined);
  void store?.delete({ name: `__Host-${KNOWN}`, path: '/' }).catch(() => undefined);
};

/** Tells the other tabs of this browser that the person has left. */
const tabs = new BroadcastChannel('jobhunt-session');
tabs.onmessage = () => leave();

const leave = (): void => {
  token = undefined;
  become('out');
};

/** Whose token it is; the API alone decides what it is worth. */
const personOf = (jwt: string): unknown => {
  const [, body = ''] = jwt.split('.');
  const { sub }: { sub?: unknown } = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
  return sub;
};

// Carried to its end even when the page is reloaded meanwhile: its answer sets the cookie that the next page needs.
const ask = async (): Promise<string | undefined> => {
  const answer = await fetch('/v1/auth/refresh', { method: 'POST', keepalive: true });
  if (answer.ok) {
    const { access_token, expires_in }: Tokens = await answer.json();
    const whose = personOf(access_token);
    // What stands on the page is somebody else's: nothing of it may remain.
    if (person !== undefined && person !== whose) location.reload();
    person = whose;
    token = { value: access_token, until: Date.now() + expires_in * 1000 };
    become('in');
    return access_token;
  }
  token = undefined;
  const fault = answer.status >= 500 || answer.status === 429;
  // A page that stands stays, with what was typed into it: a fault passes, and an ended session can be begun anew.
  if (fault && state === 'in') throw new Error(`The session could not be renewed: ${answer.status}.`);
  if (!fault) forgetKnown();
  const wasIn = state === 'in' || state === 'ended';
  become(fault ? (wasIn ? state : 'unreachable') : wasIn ? 'ended' : 'out');
  return undefined;
};

/** A refresh token works once, and using it twice ends the session: tabs take turns, and within a tab one asks for all. */
const renew = (): Promise<string | undefined> => {
  renewal ??= (async () => {
    try {
      return await navigator.locks.request('jobhunt-refresh', ask);
    } catch (error) {
      if (state === 'in') throw error;
      if (state === 'unknown') become('unreachable');
      return undefined;
    } finally {
      renewal = undefined;
    }
  })();
  return renewal;
};

/**
 * The access token, renewed when it is about to end; undefined when nobody is signed in. Throws where a session that
 * stands could not be renewed just now.
 */
export const accessToken = async (): Promise<string | undefined> => {
  if (token !== undefined && token.until - EARLY_MS > Date.now()) return token.value;
  return state === 'ended' ? undefined : renew();
};

/** Called when the API refused our token: the next request asks for another. */
export const forgetToken = (): void => {
  token = undefined;
};

/** The person has left: in every tab. */
export const signedOut = (): void => {
  leave();
  tabs.postMessage('out');
};

/**
 * Whether somebody is signed in; asks once at the start, where somebody may be. `ended`: somebody was, and the page still stands as they left
 * it.
 */
export const useSession = (): { state: State; retry: () => void; leave: () => void } => {
  const [seen, setSeen] = useState(state);
  useEffect(() => {
    watchers.add(setSeen);
    if (state === 'unknown' && mayBeIn()) void renew().catch(() => undefined);
    else if (state === 'unknown') become('out');
    return () => void watchers.delete(setSeen);
  }, []);
  return { state: seen, retry: () => void renew().catch(() => undefined), leave };
};
