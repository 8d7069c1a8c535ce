import { useState } from 'preact/hooks';
import { say, useAct } from '../data/act.ts';
import { type Answer, ApiError, answered, api, fileOf, type Schemas, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { refresh, useQuery } from '../data/query.ts';
import { date } from '../format.ts';
import { Button, Field, More, submitting } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';

type Application = Schemas['Application'];
type Status = Application['status'];
type Board = Answer<'/v1/tracker/board'>;

const list = (statuses: readonly Status[]): string =>
  statuses.map((status) => words.status[status].toLowerCase()).join(', ') || '–';

/** Asks the API for the move; a refusal is shown with the moves that are allowed. */
export const moveTo = async (application: Application, status: Status): Promise<void> => {
  const params = { path: { application_id: application.id } };
  try {
    await answered(api.POST('/v1/applications/{application_id}/status', { params, body: { status } }));
    say('good', words.board.moved(words.status[status]));
  } catch (error) {
    // A move that no rule allows is answered with those that are; any other refusal has its own sentence.
    const allowed = error instanceof ApiError && Array.isArray(error.problem.details?.allowed);
    const why = error instanceof ApiError ? error.message : words.states.offlineAct;
    say('bad', words.board.refused, [allowed ? words.board.allowed(list(application.allowed_moves)) : why]);
  }
  await refresh('board', 'applications', 'application', 'emails', 'timeline');
};

export const MoveSelect = ({ application }: { application: Application }) =>
  application.allowed_moves.length === 0 ? null : (
    <select
      class="input auto"
      aria-label={words.board.moveOne(application.job_title)}
      onChange={(event) => {
        const status = application.allowed_moves.find((move) => move === event.currentTarget.value);
        event.currentTarget.value = '';
        if (status !== undefined) void moveTo(application, status);
      }}
    >
      <option value="">{words.board.move} …</option>
      {application.allowed_moves.map((move) => (
        <option key={move} value={move}>
          {words.status[move]}
        </option>
      ))}
    </select>
  );

type Held = { application: Application; from: Status } | undefined;

const Ticket = ({ application, hold }: { application: Application; hold: (held: Held) => void }) => (
  <li>
    <article
      class="ticket"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', application.id);
        hold({ application, from: application.status });
      }}
      onDragEnd={() => hold(undefined)}
    >
      <h3>
        <a class="title" href={`#/applications/${application.id}`}>
          {application.job_title}
        </a>
      </h3>
      <p class="small soft">{application.company_name ?? words.states.unsaid}</p>
      {application.deadline === null ? null : (
        <p class="small warn">{words.board.deadline(date(application.deadline))}</p>
      )}
      <MoveSelect application={application} />
    </article>
  </li>
);

/** The whole of a column, page by page. */
const Rest = ({ status, hold }: { status: Status; hold: (held: Held) => void }) => {
  const query = { status, limit: 50 };
  const all = usePages<Application, Answer<'/v1/applications'>>({
    key: ['applications', query],
    load: (cursor) => answered(api.GET('/v1/applications', { params: { query: withCursor(query, cursor) } })),
  });
  return (
    <Fetched of={all}>
      {({ items }) => (
        <>
          <Tickets items={items} hold={hold} />
          <More of={all} />
        </>
      )}
    </Fetched>
  );
};

const Tickets = ({ items, hold }: { items: readonly Application[]; hold: (held: Held) => void }) => (
  <ul class="stack tight">
    {items.map((application) => (
      <Ticket key={application.id} application={application} hold={hold} />
    ))}
  </ul>
);

const Column = ({
  column,
  held,
  hold,
}: {
  column: Board['columns'][number];
  held: Held;
  hold: (held: Held) => void;
}) => {
  const [over, setOver] = useState(false);
  const [whole, setWhole] = useState(false);
  const { status, count, items } = column;
  const may = held?.application.allowed_moves.includes(status) === true;
  return (
    <section
      class={`column${count === 0 && !may ? ' slim' : ''}${may ? ' may' : ''}${over ? ' over' : ''}`}
      aria-label={words.board.column(words.status[status], count)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (held !== undefined && held.from !== status) void moveTo(held.application, status);
        hold(undefined);
      }}
    >
      <h2>
        {words.status[status]} <span class="num">{count}</span>
      </h2>
      {whole ? <Rest status={status} hold={hold} /> : <Tickets items={items} hold={hold} />}
      {count > items.length && !whole ? (
        <Button
          small
          label={words.board.moreOf(words.status[status], count - items.length)}
          onClick={() => setWhole(true)}
        >
          {words.board.more(count - items.length)}
        </Button>
      ) : null}
    </section>
  );
};

const Elsewhere = () => {
  const { busy, run } = useAct();
  const add = submitting(async ({ company_name = '', job_title = '', application_url = '' }, form) => {
    const body = {
      company_name,
      job_title,
      status: 'sent' as const,
      ...(application_url === '' ? {} : { application_url }),
    };
    const made = await run(() => answered(api.POST('/v1/tracker/applications', { body })), {
      changes: ['board', 'applications'],
      done: words.board.added,
    });
    if (made !== undefined) form.reset();
  });
  return (
    <details class="card flat">
      <summary>{words.board.elsewhere}</summary>
      <form class="filters" onSubmit={add}>
        <Field label={words.board.company} input={{ name: 'company_name', required: true }} />
        <Field label={words.board.jobTitle} input={{ name: 'job_title', required: true }} />
        <Field label={words.board.url} input={{ name: 'application_url', type: 'url' }} />
        <button type="submit" class="button main" disabled={busy}>
          {words.board.add}
        </button>
      </form>
    </details>
  );
};

const saveCsv = async (): Promise<void> => {
  const link = document.createElement('a');
  link.href = await fileOf('/v1/tracker/export/csv');
  link.download = 'applications.csv';
  link.click();
  URL.revokeObjectURL(link.href);
};

export const BoardPage = () => {
  const board = useQuery({
    key: ['board'],
    load: () => answered(api.GET('/v1/tracker/board', { params: { query: { limit: 10 } } })),
    live: true,
  });
  const { run } = useAct();
  const [held, hold] = useState<Held>(undefined);
  return (
    <>
      <PageHead title={words.board.title} about={words.board.about}>
        <Button onClick={() => void run(saveCsv, { changes: [] })}>{words.board.csv}</Button>
      </PageHead>
      <div class="stack">
        <Fetched of={board} tall>
          {({ columns }) =>
            columns.every(({ count }) => count === 0) ? (
              <div class="card">
                <Empty icon="board" title={words.board.none}>
                  <p>{words.board.noneWhy}</p>
                </Empty>
              </div>
            ) : (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is wider than the window.
              <section class="board" tabIndex={0} aria-label={words.board.title}>
                {columns.map((column) => (
                  <Column key={column.status} column={column} held={held} hold={hold} />
                ))}
              </section>
            )
          }
        </Fetched>
        <Elsewhere />
      </div>
    </>
  );
};
