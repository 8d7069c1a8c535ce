import { useEffect, useState } from 'preact/hooks';
import { dropNote, type Note, watchAnnounced, watchNotes } from '../data/act.ts';
import { words } from '../words.ts';

/** What just happened, read out too. */
export const Notes = () => {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => watchNotes(setNotes), []);
  useEffect(() => watchAnnounced(setSaid), []);
  return (
    <div class="notes" role="status" aria-live="polite">
      <span class="hidden">{said}</span>
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
