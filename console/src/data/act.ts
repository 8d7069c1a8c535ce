import { useState } from 'preact/hooks';
import { words } from '../words.ts';
import { ApiError } from './api.ts';
import { refresh } from './query.ts';

/** What happened, said once at the foot of the page. */
export type Note = { id: number; tone: 'good' | 'bad'; text: string; more: string[] };

let notes: readonly Note[] = [];
let next = 1;
const watchers = new Set<(notes: readonly Note[]) => void>();
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

/** A refusal in the reader's words: the problem's own sentence, then each field that it names. */
export const sayError = (error: unknown): void => {
  if (!(error instanceof ApiError)) {
    say('bad', words.states.offlineAct);
    return;
  }
  const fields = (error.problem.errors ?? []).map(({ field, message }) => `${field}: ${message}`);
  say('bad', error.message, fields);
};

/**
 * Carries an act out once at a time: `run` says what went wrong, or `done`, and fetches `changes` anew.
 * Resolves with what the act gave, undefined when it failed.
 */
export function useAct(): {
  busy: boolean;
  run: <T>(act: () => Promise<T>, about: { changes: readonly string[]; done?: string }) => Promise<T | undefined>;
} {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run: async (act, { changes, done }) => {
      setBusy(true);
      try {
        const result = await act();
        if (done !== undefined) say('good', done);
        await refresh(...changes);
        return result;
      } catch (error) {
        sayError(error);
        await refresh(...changes);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
