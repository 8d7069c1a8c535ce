import { useEffect, useRef, useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api, fileOf, type Schemas, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { useQuery } from '../data/query.ts';
import { Button, Field, More, submitting } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import { Import } from './import.tsx';
import { type Held, type Hold, moveTo, Ticket } from './ticket.tsx';

type Application = Schemas['Application'];
type Status = Application['status'];
type Board = Answer<'/v1/tracker/board'>;

/** The whole of a column, page by page. */
const Rest = ({ status, held, hold }: { status: Status; held: Held; hold: Hold }) => {
  const query = { status, limit: 50 };
  const all = usePages<Application, Answer<'/v1/applications'>>({
    key: ['applications', query],
    load: (cursor) => answered(api.GET('/v1/applications', { params: { query: withCursor(query, cursor) } })),
  });
  return (
    <Fetched of={all}>
      {({ items }) => (
        <>
          <Tickets items={items} held={held} hold={hold} />
          <More of={all} />
        </>
      )}
    </Fetched>
  );
};

const Tickets = ({ items, held, hold }: { items: readonly Application[]; held: Held; hold: Hold }) => (
  <ul class="stack tight">
    {items.map((application) => (
      <Ticket key={application.id} application={application} held={held} hold={hold} />
    ))}
  </ul>
);

const Column = ({ column, held, hold }: { column: Board['columns'][number]; held: Held; hold: Hold }) => {
  const [over, setOver] = useState(false);
  const [whole, setWhole] = useState(false);
  const { status, count, items } = column;
  const may = held?.application.allowed_moves.includes(status) === true;
  const led = held?.over === status;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (led) section.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [led]);
  return (
    <section
      ref={section}
      class={`column${count === 0 && !may ? ' slim' : ''}${may ? ' may' : ''}${over || led ? ' over' : ''}`}
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
      {whole ? <Rest status={status} held={held} hold={hold} /> : <Tickets items={items} held={held} hold={hold} />}
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
        <Import />
      </div>
    </>
  );
};
