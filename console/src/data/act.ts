import { useState } from 'preact/hooks';
import { withMoments } from '../format.ts';
import { words } from '../words.ts';
import { ApiError } from './api.ts';
import { refresh } from './query.ts';

/** What happened, said once at the foot of the page. */
export type Note = { id: number; tone: 'good' | 'bad'; text: string; more: string[] };

let notes: readonly Note[] = [];
let next = 1;
const watchers = new Set<(notes: readonly Note[]) => void>();
const listeners = new Set<(text: string) => void>();
const GOOD_MS = 4_000;
const BAD_MS = 12_000;

const publish = (changed: readonly Note[]): void => {
  notes = changed;
  for (const watcher of watchers) watcher(notes);
};

export const watchNotes = (watcher: (notes: readonly Note[]) => void): (() => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

export const dropNote = (id: number): void => publish(notes.filter((note) => note.id !== id));

export const say = (tone: Note['tone'], text: string, more: string[] = []): void => {
  const id = next++;
  publish([...notes.slice(-2), { id, tone, text, more }]);
  setTimeout(() => dropNote(id), tone === 'good' ? GOOD_MS : BAD_MS);
};

/** Said to who listens rather than sees; nothing is shown. */
export const announce = (text: string): void => {
  for (const watcher of listeners) watcher(text);
};
export const watchAnnounced = (watcher: (text: string) => void): (() => void) => {
  listeners.add(watcher);
  return () => void listeners.delete(watcher);
};

/** A refusal in the reader's words: the problem's own sentence, then each field that it names. */
export const sayError = (error: unknown): void => {
  if (!(error instanceof ApiError)) {
    say('bad', words.states.offlineAct);
    return;
  }
  const fields = (error.problem.errors ?? []).map(({ field, message }) => `${field}: ${message}`);
  say('bad', withMoments(error.message), fields);
};

type About = { changes: readonly string[]; done?: string; refused?: (error: unknown) => boolean };

/**
 * Carries an act out once at a time: `run` says what went wrong, or `done`, and fetches `changes` anew.
 * Resolves with what the act gave, undefined when it failed. `refused` answers true where it has shown the refusal itself.
 */
export function useAct(): {
  busy: boolean;
  run: <T>(act: () => Promise<T>, about: About) => Promise<T | undefined>;
} {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run: async (act, { changes, done, refused }) => {
      setBusy(true);
      try {
        const result = await act();
        if (done !== undefined) say('good', done);
        await refresh(...changes);
        return result;
      } catch (error) {
        if (refused?.(error) !== true) sayError(error);
        await refresh(...changes);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
