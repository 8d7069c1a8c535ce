import { useState } from 'preact/hooks';
import { say, useAct } from '../data/act.ts';
import { answered, api, type Body } from '../data/api.ts';
import { base64Of } from '../data/base64.ts';
import { keysOf } from '../format.ts';
import { Field, Select, submitting } from '../ui/parts.tsx';
import { words } from '../words.ts';

type Supplied = Body<'/v1/sources/supplied', 'post'>;
type Given = Pick<Supplied, 'kind' | 'content' | 'encoding'>;
type Outcome = Awaited<ReturnType<typeof supply>>;
const boards = keysOf(words.supply.board);
const ENDINGS = '.eml,.html,.htm,.mht,.mhtml,.txt';

/** What a file is, by the ending of its name: an e-mail, a saved page, or plain text. */
const read = async (file: File): Promise<Given> => {
  const name = file.name.toLowerCase();
  if (name.endsWith('.eml')) return { kind: 'eml', content: await base64Of(file), encoding: 'base64' };
  return { kind: /\.(?:mht|mhtml|html?)$/.test(name) ? 'html' : 'text', content: await file.text() };
};

const supply = (body: Supplied) => answered(api.POST('/v1/sources/supplied', { body }));

const Told = ({ outcome }: { outcome: Outcome }) => (
  <div class="stack tight" role="status">
    <p>
      <strong>{words.supply.told(outcome.new + outcome.completed, outcome.known)}</strong>
    </p>
    <ul class="list">
      {outcome.items.slice(0, 8).map(({ job_id, external_id, title, company_name }) => (
        <li key={external_id}>
          {job_id === null ? (
            title
          ) : (
            <a class="title" href={`#/jobs/${job_id}`}>
              {title}
            </a>
          )}
          <span class="soft small"> {company_name ?? ''}</span>
        </li>
      ))}
      {outcome.rejects.map(({ row, reason }) => (
        <li key={row} class="small bad">
          {reason}
        </li>
      ))}
    </ul>
  </div>
);

/** What may not be fetched comes from the person: an alert, a saved page, or a posting's words. */
export const Supply = () => {
  const [board, setBoard] = useState('');
  const [outcome, show] = useState<Outcome>();
  const { busy, run } = useAct();
  const give = submitting(async ({ words: pasted = '', url = '', title = '', company_name = '' }, form) => {
    const input = form.querySelector<HTMLInputElement>('input[type="file"]');
    const file = input?.files?.[0];
    if (file === undefined && pasted === '') return say('bad', words.supply.nothing);
    const given: Given = file === undefined ? { kind: 'text', content: pasted } : await read(file);
    const which = boards.find((each) => each === board);
    const body: Supplied = {
      ...given,
      with_similar: false,
      ...(which === undefined ? {} : { board: which }),
      ...(url === '' ? {} : { url }),
      ...(title === '' ? {} : { title }),
      ...(company_name === '' ? {} : { company_name }),
    };
    const told = await run(() => supply(body), { changes: ['sources', 'matches'] });
    if (told === undefined) return;
    form.reset();
    show(told);
  });
  return (
    <details class="card flat">
      <summary>{words.supply.title}</summary>
      <form class="stack push-down" onSubmit={give}>
        <p class="soft">{words.supply.about}</p>
        <label class="field">
          {words.supply.file}
          <span class="drop">
            <input type="file" name="file" accept={ENDINGS} />
          </span>
        </label>
        <label class="field">
          {words.supply.words}
          <textarea class="input" name="words" rows={5} />
        </label>
        <div class="fields">
          <Select
            label={words.supply.from}
            value={board}
            onPick={setBoard}
            choices={[
              { value: '', label: words.supply.itSays },
              ...boards.map((value) => ({ value, label: words.supply.board[value] })),
            ]}
          />
          <Field label={words.board.url} input={{ name: 'url', type: 'url', placeholder: 'https://' }} />
          <Field label={words.board.jobTitle} input={{ name: 'title', maxLength: 300 }} />
          <Field label={words.board.company} input={{ name: 'company_name', maxLength: 255 }} />
        </div>
        <div>
          <button type="submit" class="button main" disabled={busy}>
            {words.supply.give}
          </button>
        </div>
        {outcome === undefined ? null : <Told outcome={outcome} />}
      </form>
    </details>
  );
};
