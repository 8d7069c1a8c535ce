import { announce, say } from '../data/act.ts';
import { ApiError, answered, api, type Schemas } from '../data/api.ts';
import { refresh } from '../data/query.ts';
import { date } from '../format.ts';
import { Icon } from '../ui/icons.tsx';
import { words } from '../words.ts';

type Application = Schemas['Application'];
type Status = Application['status'];

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

/** What is taken up: by hand, or by the keyboard, which then also says above which state it is. */
export type Held = { application: Application; from: Status; over?: Status } | undefined;
export type Hold = (held: Held) => void;

/** Moves by the keyboard: taken up, led by the arrows over the states that it may go to, put down or left. */
const Grip = ({ application, held, hold }: { application: Application; held: Held; hold: Hold }) => {
  const { id, job_title: title, allowed_moves: moves, status } = application;
  const over = held?.application.id === id ? held.over : undefined;
  const lead = (by: number): void => {
    if (over === undefined) return;
    const next = moves[(moves.indexOf(over) + by + moves.length) % moves.length];
    if (next === undefined) return;
    hold({ application, from: status, over: next });
    announce(words.board.over(words.status[next]));
  };
  const press = (): void => {
    const [first] = moves;
    if (over !== undefined) {
      hold(undefined);
      // The card stands in another column then, and the keyboard goes with it.
      void moveTo(application, over).then(() =>
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-grip="${id}"]`)?.focus()),
      );
    } else if (first === undefined) announce(words.board.nowhere(title));
    else {
      hold({ application, from: status, over: first });
      announce(words.board.held(title, words.status[first]));
    }
  };
  const keys: Partial<Record<string, () => void>> = {
    ArrowRight: () => lead(1),
    ArrowDown: () => lead(1),
    ArrowLeft: () => lead(-1),
    ArrowUp: () => lead(-1),
    Escape: () => {
      if (over === undefined) return;
      hold(undefined);
      announce(words.board.dropped);
    },
  };
  return (
    <button
      type="button"
      class="grip"
      data-grip={id}
      title={words.board.grips}
      aria-label={words.board.grip(title)}
      aria-pressed={over !== undefined}
      onClick={press}
      onBlur={() => (over === undefined ? undefined : hold(undefined))}
      onKeyDown={(event) => {
        const act = over === undefined ? undefined : keys[event.key];
        if (act === undefined) return;
        event.preventDefault();
        act();
      }}
    >
      <Icon name="grip" />
    </button>
  );
};

export const Ticket = ({ application, held, hold }: { application: Application; held: Held; hold: Hold }) => (
  <li>
    <article
      class={`ticket${held?.application.id === application.id ? ' held' : ''}`}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', application.id);
        hold({ application, from: application.status });
      }}
      onDragEnd={() => hold(undefined)}
    >
      <div class="ticket-head">
        <h3>
          <a class="title" href={`#/applications/${application.id}`}>
            {application.job_title}
          </a>
        </h3>
        <Grip application={application} held={held} hold={hold} />
      </div>
      <p class="small soft">{application.company_name ?? words.states.unsaid}</p>
      {application.deadline === null ? null : (
        <p class="small warn">{words.board.deadline(date(application.deadline))}</p>
      )}
      <MoveSelect application={application} />
    </article>
  </li>
);
