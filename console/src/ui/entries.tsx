import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { ApiError } from '../data/api.ts';
import { refresh, useQuery } from '../data/query.ts';
import { words } from '../words.ts';
import { Button, Field, submitting, Wrong } from './parts.tsx';
import { Sure } from './secret.tsx';
import { Fetched } from './states.tsx';

/** What was typed: `text` as it is, `known` null where nothing was. */
type Typed = { text: (name: string) => string; known: (name: string) => string | null };
type EntryField<T> = {
  name: keyof T & string;
  label: string;
  small?: string;
  /** Over several lines. */
  long?: boolean;
  input?: JSX.IntrinsicElements['input'];
};

/** One kind of what a person holds: how it is listed, drawn, written and taken away. */
export type Kind<T extends { id: string }> = {
  key: string;
  title: string;
  add: string;
  none: string;
  fields: readonly EntryField<T>[];
  list: () => Promise<{ items: T[] }>;
  name: (entry: T) => string;
  about: (entry: T) => string;
  /** Its own words, folded away. */
  details?: (entry: T) => string | null;
  /** Makes it anew, or changes `entry`. */
  save: (typed: Typed, entry: T | undefined) => Promise<unknown>;
  remove: (id: string) => Promise<unknown>;
};
type Of<T extends { id: string }> = { kind: Kind<T>; changes: readonly string[] };

/** A refusal by the names of the form's fields; what names none of them, but is of the entry, stands at the first. */
const byField = (error: unknown, names: readonly string[]): Record<string, string> => {
  if (!(error instanceof ApiError) || (error.status !== 400 && error.status !== 409 && error.status !== 422)) return {};
  const named = (error.problem.errors ?? []).filter(({ field }) => names.includes(field));
  if (named.length > 0) return Object.fromEntries(named.map(({ field, message }) => [field, message]));
  return names[0] === undefined ? {} : { [names[0]]: error.message };
};

function EntryForm<T extends { id: string }>({ kind, changes, entry, done }: Of<T> & { entry?: T; done: () => void }) {
  const { busy, run } = useAct();
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  // Before anybody can type: later it would take the focus out of the field that was chosen meanwhile.
  useLayoutEffect(() => {
    const field = form.current?.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  }, [wrong]);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);
  const save = submitting(async (texts) => {
    const typed: Typed = { text: (name) => texts[name] ?? '', known: (name) => texts[name] || null };
    const atField = (error: unknown): boolean => {
      const found = byField(
        error,
        kind.fields.map(({ name }) => name),
      );
      setWrong(found);
      return Object.keys(found).length > 0;
    };
    // The form goes when the list has what it wrote, not when all that follows from it is fetched.
    const write = async (): Promise<void> => {
      await kind.save(typed, entry);
      await refresh(kind.key);
      done();
    };
    await run(write, { changes, done: words.profile.saved, refused: atField });
  });
  return (
    <form class="stack tight" onSubmit={save} ref={form}>
      <div class="fields wide top">
        {kind.fields.map(({ name, label, small = '', long = false, input }) => {
          const value = entry?.[name];
          const error = wrong[name] ?? '';
          const given = { name, defaultValue: typeof value === 'string' ? value : '', 'aria-invalid': error !== '' };
          return long ? (
            <label key={name} class="field whole">
              {label}
              <textarea class="input" rows={5} maxLength={10_000} {...given} />
              <Wrong text={error} />
            </label>
          ) : (
            <Field
              key={name}
              label={label}
              small={small}
              error={error}
              input={{ maxLength: 255, ...input, ...given }}
            />
          );
        })}
      </div>
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {words.profile.save}
        </button>
        <Button onClick={done}>{words.letters.cancel}</Button>
      </div>
    </form>
  );
}

function EntryRow<T extends { id: string }>({ kind, changes, entry }: Of<T> & { entry: T }) {
  const [editing, setEditing] = useState(false);
  const { busy, run } = useAct();
  if (editing) return <EntryForm kind={kind} changes={changes} entry={entry} done={() => setEditing(false)} />;
  const name = kind.name(entry);
  const about = kind.about(entry);
  const details = kind.details?.(entry) ?? null;
  const remove = (): void =>
    void run(async () => ({ removed: await kind.remove(entry.id) }), { changes, done: words.profile.removed });
  return (
    <div class="stack tight">
      <div class="row apart top">
        <div class="grow">
          <h3>{name}</h3>
          {about === '' ? null : <p class="small soft">{about}</p>}
        </div>
        <div class="row">
          <Button small label={`${words.outbox.edit}: ${name}`} onClick={() => setEditing(true)}>
            {words.outbox.edit}
          </Button>
          <Sure label={name} busy={busy} act={remove}>
            {words.sources.remove}
          </Sure>
        </div>
      </div>
      {details === null ? null : (
        <details>
          <summary class="small">{words.profile.evidence}</summary>
          <p class="pre small">{details}</p>
        </details>
      )}
    </div>
  );
}

/** All of one kind, each corrected and taken away in its own place, and a form for one more. */
export function Entries<T extends { id: string }>({ kind, changes }: Of<T>) {
  const [adding, add] = useState(false);
  const held = useQuery({ key: [kind.key], load: kind.list });
  return (
    <>
      <div class="row apart">
        <h2>{kind.title}</h2>
        <Button small onClick={() => add(true)}>
          {kind.add}
        </Button>
      </div>
      {adding ? <EntryForm kind={kind} changes={changes} done={() => add(false)} /> : null}
      <Fetched of={held}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="soft">{kind.none}</p>
          ) : (
            <ul class="list">
              {items.map((entry) => (
                <li key={entry.id}>
                  <EntryRow kind={kind} changes={changes} entry={entry} />
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </>
  );
}
