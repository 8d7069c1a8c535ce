import { useState } from 'preact/hooks';
import { say, sayError, useAct } from '../data/act.ts';
import { type Answer, answered, api, fileOf, type Item, type Schemas, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { useQuery } from '../data/query.ts';
import { go } from '../data/route.ts';
import { ago } from '../format.ts';
import { Button, Chip, More, submitting } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { Changed, Evidence, Scores, Sentences, ToMend } from './letter-parts.tsx';

type Letter = Schemas['Letter'];
type Summary = Schemas['LetterSummary'];

export const Usable = ({ letter }: { letter: Summary }) =>
  letter.usable ? (
    <Chip tone="good">{words.letters.usable}</Chip>
  ) : (
    <Chip tone="bad">{words.letters.blocked(new Set(letter.findings.map(({ sentence }) => sentence)).size)}</Chip>
  );

const JobTitle = ({ jobId }: { jobId: string | null }) => {
  const job = useQuery({
    key: ['job', jobId],
    enabled: jobId !== null,
    load: () => answered(api.GET('/v1/jobs/{job_id}', { params: { path: { job_id: jobId ?? '' } } })),
  });
  return (
    <>
      {job.data === undefined
        ? words.letters.content
        : `${job.data.title}${job.data.company === null ? '' : `, ${job.data.company.name}`}`}
    </>
  );
};

const List = () => {
  const query = { limit: 20 };
  const letters = usePages<Item<'/v1/letters'>, Answer<'/v1/letters'>>({
    key: ['letters', 'all'],
    load: (cursor) => answered(api.GET('/v1/letters', { params: { query: withCursor(query, cursor) } })),
    live: true,
  });
  return (
    <>
      <PageHead title={words.letters.title} about={words.letters.about} />
      <div class="card">
        <Fetched of={letters}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="letters" title={words.letters.none}>
                <p>{words.letters.noneWhy}</p>
                <a class="button" href="#/matches">
                  {words.nav.matches}
                </a>
              </Empty>
            ) : (
              <ul class="list">
                {items.map((letter) => (
                  <li key={letter.id} class="row apart">
                    <div>
                      <a class="title" href={`#/letters/${letter.id}`}>
                        <JobTitle jobId={letter.job_id} />
                      </a>
                      <p class="small soft">
                        {words.job.version(letter.version)} · {ago(letter.created_at)} ·{' '}
                        {letter.is_edited ? words.letters.own : words.letters.model(letter.model_used)}
                      </p>
                    </div>
                    <Usable letter={letter} />
                  </li>
                ))}
              </ul>
            )
          }
        </Fetched>
        <More of={letters} />
      </div>
    </>
  );
};

const Editor = ({ letter, done }: { letter: Letter; done: () => void }) => {
  const { busy, run } = useAct();
  const save = submitting(async ({ content = '' }) => {
    const saved = await run(
      () =>
        answered(api.PUT('/v1/letters/{letter_id}', { params: { path: { letter_id: letter.id } }, body: { content } })),
      { changes: ['letter', 'letters'], done: words.letters.saved },
    );
    if (saved !== undefined) done();
  });
  return (
    <form class="stack" onSubmit={save}>
      <label class="field">
        {words.letters.content}
        <textarea class="input" name="content" rows={18} required defaultValue={letter.content} />
      </label>
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {words.letters.save}
        </button>
        <Button onClick={done}>{words.letters.cancel}</Button>
      </div>
    </form>
  );
};

const openPdf = (id: string) => async (): Promise<void> => {
  try {
    const link = document.createElement('a');
    link.href = await fileOf(`/v1/packets/letters/${id}/pdf`);
    link.download = 'letter.pdf';
    link.click();
  } catch (error) {
    sayError(error);
  }
};

const Whole = ({ letter }: { letter: Letter }) => {
  const [picked, pick] = useState<number | undefined>(() => letter.findings[0]?.sentence);
  const [editing, setEditing] = useState(false);
  const { busy, run } = useAct();
  const rewrite = async (paragraph: number): Promise<void> => {
    const next = await run(
      () =>
        answered(
          api.POST('/v1/letters/{letter_id}/parts', {
            params: { path: { letter_id: letter.id } },
            body: { paragraph },
          }),
        ),
      { changes: ['letters'] },
    );
    if (next === undefined) return;
    say('good', words.letters.newVersion);
    go(`letters/${next.id}`);
  };
  const mend = (): Promise<unknown> =>
    run(() => answered(api.POST('/v1/letters/{letter_id}/mend', { params: { path: { letter_id: letter.id } } })), {
      changes: ['letter', 'letters'],
      done: words.letters.mended,
    });
  const apply = async (): Promise<void> => {
    if (letter.job_id === null) return;
    const job = await run(
      () => answered(api.GET('/v1/jobs/{job_id}', { params: { path: { job_id: letter.job_id ?? '' } } })),
      { changes: [] },
    );
    if (job === undefined) return;
    const channel = job.takes_applications_by_email ? ('email' as const) : ('url' as const);
    const made = await run(
      () => answered(api.POST('/v1/applications', { body: { job_id: job.id, channel, cover_letter_id: letter.id } })),
      { changes: ['board', 'applications'], done: words.job.applied },
    );
    if (made !== undefined) go(`applications/${made.id}`);
  };
  return (
    <>
      <PageHead
        title={words.letters.content}
        about={
          <>
            <JobTitle jobId={letter.job_id} /> · {words.job.version(letter.version)} ·{' '}
            {letter.is_edited ? words.letters.own : words.letters.model(letter.model_used)}
          </>
        }
      >
        <Usable letter={letter} />
        <Button onClick={() => void openPdf(letter.id)()}>{words.letters.pdf}</Button>
        <Button onClick={() => setEditing(!editing)}>{words.letters.edit}</Button>
        {letter.usable || letter.job_id === null || editing ? null : (
          <Button tone="main" busy={busy} onClick={() => void mend()}>
            {words.letters.mend}
          </Button>
        )}
        {letter.usable && letter.job_id !== null && letter.application_id === null ? (
          <Button tone="main" busy={busy} onClick={() => void apply()}>
            {words.letters.apply}
          </Button>
        ) : null}
      </PageHead>
      <div class="two reading">
        <section class="card letter">
          {editing ? (
            <Editor letter={letter} done={() => setEditing(false)} />
          ) : (
            <Sentences
              letter={letter}
              picked={picked}
              pick={pick}
              rewrite={(paragraph) => void rewrite(paragraph)}
              busy={busy}
            />
          )}
        </section>
        <div class="stack">
          {editing ? <ToMend letter={letter} /> : <Evidence letter={letter} picked={picked} />}
          <Changed letter={letter} />
          <Scores scores={letter.scores} />
        </div>
      </div>
    </>
  );
};

const One = ({ id }: { id: string }) => {
  const letter = useQuery({
    key: ['letter', id],
    load: () => answered(api.GET('/v1/letters/{letter_id}', { params: { path: { letter_id: id } } })),
  });
  return (
    <Fetched of={letter} tall title={words.letters.content}>
      {(data) => <Whole key={data.updated_at} letter={data} />}
    </Fetched>
  );
};

export const LettersPage = ({ id }: PageProps) => (id === undefined ? <List /> : <One id={id} />);
