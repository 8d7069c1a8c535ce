import { useEffect, useState } from 'preact/hooks';
import { dropNote, type Note, watchNotes } from '../data/act.ts';
import { words } from '../words.ts';

/** What just happened, read out too. */
export const Notes = () => {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(() => watchNotes(setNotes), []);
  return (
    <div class="notes" role="status" aria-live="polite">
      {notes.map(({ id, tone, text, more }) => (
        <div key={id} class={`note ${tone}-note`}>
          <div class="grow">
            {text}
            {more.length === 0 ? null : (
              <ul>
                {more.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" class="button plain small" onClick={() => dropNote(id)} aria-label={words.close}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
};
