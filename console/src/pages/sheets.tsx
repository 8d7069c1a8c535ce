import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Item, withCursor } from '../data/api.ts';
import { useApplication, useIntegrations } from '../data/hunt.ts';
import { usePages } from '../data/pages.ts';
import { useWhere } from '../data/query.ts';
import { ago } from '../format.ts';
import { Button, Check, Chip, More } from '../ui/parts.tsx';
import { Sure } from '../ui/secret.tsx';
import { Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

type Sheet = Answer<'/v1/integrations/google-sheets'>;
type Conflict = Item<'/v1/integrations/google-sheets/conflicts'>;
const CHANGES = ['sheet', 'sheet-conflicts'];

const ConflictRow = ({ conflict }: { conflict: Conflict }) => {
  const { busy, run } = useAct();
  const application = useApplication(conflict.application_id).data;
  const params = { path: { conflict_id: conflict.id } };
  const keep = (which: 'sheet' | 'own') => () =>
    void run(
      () =>
        answered(api.POST('/v1/integrations/google-sheets/conflicts/{conflict_id}', { params, body: { keep: which } })),
      { changes: [...CHANGES, 'board', 'applications', 'application'], done: words.sheets.settled },
    );
  return (
    <li class="stack tight">
      <div class="row apart">
        <a class="title" href={`#/applications/${conflict.application_id}`}>
          {application === undefined
            ? words.sheets.field[conflict.field]
            : `${words.sheets.field[conflict.field]}: ${application.job_title}`}
        </a>
        <span class="small soft">{ago(conflict.created_at)}</span>
      </div>
      <dl class="facts">
        <dt>{words.sheets.there}</dt>
        <dd>{conflict.sheet_value || words.states.unsaid}</dd>
        <dt>{words.sheets.here}</dt>
        <dd>{conflict.own_value || words.states.unsaid}</dd>
      </dl>
      <p class="small warn">{conflict.reason}</p>
      <div class="row">
        <Button small busy={busy} label={`${words.sheets.keepThere}: ${conflict.sheet_value}`} onClick={keep('sheet')}>
          {words.sheets.keepThere}
        </Button>
        <Button small busy={busy} label={`${words.sheets.keepHere}: ${conflict.own_value}`} onClick={keep('own')}>
          {words.sheets.keepHere}
        </Button>
      </div>
    </li>
  );
};

const Conflicts = () => {
  const query = { limit: 10, state: 'open' as const };
  const conflicts = usePages<Conflict, Answer<'/v1/integrations/google-sheets/conflicts'>>({
    key: ['sheet-conflicts'],
    load: (cursor) =>
      answered(api.GET('/v1/integrations/google-sheets/conflicts', { params: { query: withCursor(query, cursor) } })),
  });
  return (
    <Fetched of={conflicts}>
      {({ items }) => (
        <>
          <ul class="list ruled">
            {items.map((conflict) => (
              <ConflictRow key={conflict.id} conflict={conflict} />
            ))}
          </ul>
          <More of={conflicts} />
        </>
      )}
    </Fetched>
  );
};

const State = ({ sheet }: { sheet: Sheet }) => {
  const { busy, run } = useAct();
  const sync = (body: { restore_rows: boolean; make_new?: boolean }) => () =>
    void run(() => answered(api.POST('/v1/integrations/google-sheets/sync', { body })), {
      changes: CHANGES,
      done: words.sheets.syncing,
    });
  const connect = async (): Promise<void> => {
    const query = { rights: 'sheets' as const };
    const started = await run(() => answered(api.GET('/v1/integrations/google/connect', { params: { query } })), {
      changes: [],
    });
    if (started !== undefined) location.assign(started.authorization_url);
  };
  const write = (is_active: boolean): void =>
    void run(
      () =>
        answered(
          api.PUT('/v1/integrations/google-sheets', {
            body: {
              sheet_name: sheet.sheet_name,
              sync_frequency_minutes: sheet.sync_frequency_minutes,
              is_active,
            },
          }),
        ),
      { changes: CHANGES, done: words.settings.saved },
    );
  const good = sheet.connected && sheet.problem === null;
  return (
    <div class="stack tight">
      <div class="row apart">
        {sheet.spreadsheet_url === null ? (
          <span class="soft">{words.sheets.making}</span>
        ) : (
          <a href={sheet.spreadsheet_url} rel="noreferrer noopener" target="_blank">
            {sheet.sheet_name ?? words.sheets.open} ↗
          </a>
        )}
        {sheet.connected ? (
          <Chip tone={good ? (sheet.is_active ? 'good' : 'plain') : 'bad'}>
            {good ? (sheet.is_active ? words.settings.working : words.webhooks.off) : words.sheets.behind}
          </Chip>
        ) : (
          <Chip tone="warn">{words.sheets.needsRight}</Chip>
        )}
      </div>
      <p class="small soft">
        {sheet.last_sync_at === null ? words.sheets.never : words.sheets.last(ago(sheet.last_sync_at))}
      </p>
      {sheet.problem === null || !sheet.connected ? null : (
        <div class="row">
          <span class="small bad">{sheet.problem}</span>
          <Button small busy={busy} onClick={sync({ restore_rows: false, make_new: true })}>
            {words.sheets.another}
          </Button>
        </div>
      )}
      {sheet.connected ? null : (
        <div class="row">
          <span class="small warn">{words.sheets.noRight}</span>
          <Button small tone="main" busy={busy} onClick={() => void connect()}>
            {words.sheets.allow}
          </Button>
        </div>
      )}
      <Check label={words.sheets.active} checked={sheet.is_active} onPick={write} />
      {sheet.removed_rows === 0 ? null : (
        <div class="row">
          <span class="small">{words.sheets.removed(sheet.removed_rows)}</span>
          <Button small busy={busy} onClick={sync({ restore_rows: true })}>
            {words.sheets.restore}
          </Button>
        </div>
      )}
      <div class="row">
        <Button small busy={busy} onClick={sync({ restore_rows: false })}>
          {words.sheets.sync}
        </Button>
        <Sure
          label={words.sheets.title}
          busy={busy}
          act={() =>
            void run(() => answered(api.DELETE('/v1/integrations/google-sheets')), {
              changes: ['integrations'],
              done: words.sheets.ended,
            })
          }
        >
          {words.sheets.end}
        </Sure>
      </div>
      {sheet.open_conflicts === 0 ? null : (
        <div class="stack tight">
          <h3>{words.sheets.conflicts(sheet.open_conflicts)}</h3>
          <Conflicts />
        </div>
      )}
    </div>
  );
};

/** The tracker as a spreadsheet of the person's own, and where the two do not agree. */
export const Sheets = () => {
  const sheet = useWhere(useIntegrations(), ({ set_up }) => set_up.google_sheet, {
    key: ['sheet'],
    load: () => answered(api.GET('/v1/integrations/google-sheets')),
    live: true,
  });
  const { busy, run } = useAct();
  return (
    <section class="card stack">
      <h2>{words.sheets.title}</h2>
      <Fetched of={sheet}>
        {(data) =>
          data === null ? (
            <div class="stack tight">
              <p class="soft">{words.sheets.about}</p>
              <div>
                <Button
                  busy={busy}
                  onClick={() =>
                    void run(() => answered(api.PUT('/v1/integrations/google-sheets', { body: {} })), {
                      changes: ['integrations', ...CHANGES],
                      done: words.sheets.begun,
                    })
                  }
                >
                  {words.sheets.begin}
                </Button>
              </div>
            </div>
          ) : (
            <State sheet={data} />
          )
        }
      </Fetched>
    </section>
  );
};
