import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { Button } from '../ui/parts.tsx';
import { words } from '../words.ts';

const SHOWN = 6;

const take = (content: string, dry_run: boolean) =>
  answered(api.POST('/v1/tracker/import', { body: { content, dry_run } }));
type Preview = Awaited<ReturnType<typeof take>>;

/** What a file would become, row by row, before anything is kept. */
const Rows = ({ rows }: Pick<Preview, 'rows'>) => (
  <ul class="list ruled">
    {rows.slice(0, SHOWN).map(({ line, outcome, becomes, errors }) => (
      <li key={line} class="row apart">
        <span class="wrap grow">
          {becomes === null ? words.board.line(line) : `${becomes.job_title}, ${becomes.company_name}`}
          {errors.map(({ field, message }) => (
            <small key={field + message} class="bad">
              {' '}
              {field}: {message}
            </small>
          ))}
        </span>
        <small class={outcome === 'rejected' ? 'bad' : 'soft'}>{words.board.outcome[outcome]}</small>
      </li>
    ))}
    {rows.length > SHOWN ? <li class="small soft">{words.board.more(rows.length - SHOWN)}</li> : null}
  </ul>
);

/** Another tracker's list as CSV: looked at first, taken over when the person says so. */
export const Import = () => {
  const [content, setContent] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const { busy, run } = useAct();
  const look = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await file.text();
    setContent(text);
    setPreview(await run(() => take(text, true), { changes: [] }));
  };
  const keep = async (): Promise<void> => {
    const kept = await run(() => take(content, false), {
      changes: ['board', 'applications'],
      done: words.board.imported,
    });
    if (kept !== undefined) setPreview(undefined);
  };
  return (
    <details class="card flat">
      <summary>{words.board.import}</summary>
      <div class="stack push-down">
        <label class="field">
          {words.board.importFile}
          <span class="drop">
            <input
              type="file"
              accept=".csv,text/csv"
              disabled={busy}
              onChange={(event) => void look(event.currentTarget.files?.[0])}
            />
          </span>
        </label>
        {preview === undefined ? null : (
          <>
            <p role="status">
              <strong>{words.board.found(preview.new, preview.known, preview.rejected)}</strong>
            </p>
            <Rows rows={preview.rows} />
            {preview.new === 0 ? null : (
              <div>
                <Button tone="main" busy={busy} onClick={() => void keep()}>
                  {words.board.takeOver(preview.new)}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </details>
  );
};
