import { useEffect, useState } from 'preact/hooks';

/** Where the reader is: `#/jobs/123?tab=2` has the parts jobs and 123. */
export type Route = { parts: string[]; query: URLSearchParams };

const current = (): Route => {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return { parts: path.split('/').filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query) };
};

export const useRoute = (): Route => {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    const follow = (): void => setRoute(current());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
};

export const go = (path: string): void => {
  location.hash = `#/${path}`;
};

/** Changes the question part of the address and leaves the page where it is. */
export const ask = (query: Readonly<Record<string, string>>): void => {
  const kept = Object.entries(query).filter(([, value]) => value !== '');
  const path = location.hash.split('?')[0] || '#/';
  history.replaceState(null, '', kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
};
