import { useEffect, useState } from 'preact/hooks';
import { words } from '../words.ts';

/** Where the reader is: `#/jobs/123?tab=2` has the parts jobs and 123. */
export type Route = { parts: string[]; query: URLSearchParams };

/** A part of the address as it was meant; as it stands where it is no proper spelling. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const pageOf = (hash: string): string => hash.split('?')[0] ?? '';

const current = (): Route => {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return { parts: path.split('/').filter(Boolean).map(decoded), query: new URLSearchParams(query) };
};

/** Where the reader wants to go before they are signed in: Google's answer brings them back to the page's start. */
const WANTED = 'jobhunt-wanted';
export const keepPlace = (): void => sessionStorage.setItem(WANTED, location.hash);
export const takePlace = (): void => {
  const wanted = sessionStorage.getItem(WANTED);
  sessionStorage.removeItem(WANTED);
  if (wanted !== null && location.hash === '') location.replace(wanted === '' ? '#/' : wanted);
};

/** Longer texts that were typed and not saved: a field whose words are not those it came with. */
const unsaved = (): boolean =>
  [...document.querySelectorAll('main textarea')].some(
    (field) =>
      field instanceof HTMLTextAreaElement && !field.readOnly && field.value.trim() !== field.defaultValue.trim(),
  );

/** Whether the page may be left; asks the reader where that would lose what they typed. */
const mayLeave = (): boolean => !unsaved() || confirm(words.states.unsaved);
addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault();
});

export const useRoute = (): Route => {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    const follow = ({ oldURL }: HashChangeEvent): void => {
      // Empty where the browser does not say where we come from.
      const samePage = pageOf(oldURL.split('#')[1] ?? '') === pageOf(location.hash.slice(1));
      if (samePage || mayLeave()) setRoute(current());
      else history.replaceState(null, '', oldURL);
    };
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
