import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Body } from '../data/api.ts';
import { useIntegrations } from '../data/hunt.ts';
import { useWhere } from '../data/query.ts';
import { Button, Check, Chip, Field, submitting } from '../ui/parts.tsx';
import { Sure } from '../ui/secret.tsx';
import { Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

type Calendar = Answer<'/v1/integrations/google-calendar'>;
type Write = Body<'/v1/integrations/google-calendar', 'put'>;
const CHANGES = ['calendar', 'integrations'];

const State = ({ calendar }: { calendar: Calendar }) => {
  const { busy, run } = useAct();
  const { calendar_id, is_active, auto_schedule, reminder_minutes } = calendar;
  const save = (change: Partial<Write>) =>
    run(
      () =>
        answered(
          api.PUT('/v1/integrations/google-calendar', {
            body: { calendar_id, is_active, auto_schedule, reminder_minutes, ...change },
          }),
        ),
      { changes: CHANGES, done: words.settings.saved },
    );
  const write = submitting(async ({ calendar: id = '', minutes = '' }) => {
    const reminders = minutes.split(/[\s,;]+/).filter(Boolean);
    await save({ calendar_id: id, reminder_minutes: reminders.map(Number) });
  });
  return (
    <div class="stack tight">
      <div class="row apart">
        <span class="soft">{words.calendar.about}</span>
        <Chip tone={calendar.connected ? (calendar.problem === null ? 'good' : 'bad') : 'warn'}>
          {calendar.connected
            ? calendar.problem === null
              ? words.settings.working
              : words.sheets.behind
            : words.sheets.needsRight}
        </Chip>
      </div>
      {calendar.problem === null || !calendar.connected ? null : <p class="small bad">{calendar.problem}</p>}
      {calendar.connected ? null : <Allow />}
      <Check
        label={words.calendar.schedule}
        checked={auto_schedule}
        onPick={(on) => void save({ auto_schedule: on })}
      />
      <form key={`${calendar_id} ${reminder_minutes.join()}`} class="row top" onSubmit={write}>
        <div class="grow">
          <Field
            label={words.calendar.which}
            small={words.calendar.whichSmall}
            input={{ name: 'calendar', defaultValue: calendar_id, required: true, maxLength: 255 }}
          />
        </div>
        <div class="grow">
          <Field
            label={words.calendar.minutes}
            small={words.calendar.minutesSmall}
            input={{
              name: 'minutes',
              defaultValue: reminder_minutes.join(', '),
              inputMode: 'numeric',
              pattern: '[\\d\\s,;]*',
            }}
          />
        </div>
        <button type="submit" class="button push" disabled={busy}>
          {words.settings.save}
        </button>
      </form>
      <div class="row">
        <Sure
          label={words.calendar.title}
          busy={busy}
          act={() =>
            void run(() => answered(api.DELETE('/v1/integrations/google-calendar')), {
              changes: CHANGES,
              done: words.calendar.ended,
            })
          }
        >
          {words.calendar.end}
        </Sure>
      </div>
    </div>
  );
};

const Allow = () => {
  const { busy, run } = useAct();
  const connect = async (): Promise<void> => {
    const query = { rights: 'calendar' as const };
    const started = await run(() => answered(api.GET('/v1/integrations/google/connect', { params: { query } })), {
      changes: [],
    });
    if (started !== undefined) location.assign(started.authorization_url);
  };
  return (
    <div class="row">
      <span class="small warn">{words.calendar.noRight}</span>
      <Button small tone="main" busy={busy} onClick={() => void connect()}>
        {words.sheets.allow}
      </Button>
    </div>
  );
};

/** Which calendar interviews stand in, and when it reminds. */
export const Calendar = () => {
  const calendar = useWhere(useIntegrations(), ({ set_up }) => set_up.google_calendar, {
    key: ['calendar'],
    load: () => answered(api.GET('/v1/integrations/google-calendar')),
    live: true,
  });
  const { busy, run } = useAct();
  return (
    <section class="card stack">
      <h2>{words.calendar.title}</h2>
      <Fetched of={calendar}>
        {(data) =>
          data === null ? (
            <div class="stack tight">
              <p class="soft">{words.calendar.about}</p>
              <div>
                <Button
                  busy={busy}
                  onClick={() =>
                    void run(() => answered(api.PUT('/v1/integrations/google-calendar', { body: {} })), {
                      changes: CHANGES,
                      done: words.settings.saved,
                    })
                  }
                >
                  {words.calendar.begin}
                </Button>
              </div>
            </div>
          ) : (
            <State calendar={data} />
          )
        }
      </Fetched>
    </section>
  );
};
