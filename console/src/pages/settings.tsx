import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { keysOf, money, number } from '../format.ts';
import { Check, Field, Select, submitting } from '../ui/parts.tsx';
import { Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { Connections, Sessions } from './connections.tsx';
import { Forwarding } from './forwarding.tsx';
import { Sheets } from './sheets.tsx';
import { Tokens } from './tokens.tsx';
import { Webhooks } from './webhooks.tsx';

type Settings = Schemas['Settings'];
type Change = Schemas['SettingsPatch'];
type Save = (change: Change) => void;
const themes = ['light', 'dark', 'system'] as const;
const frequencies = ['realtime', 'daily', 'weekly'] as const;

const Look = ({ settings, save }: { settings: Settings; save: Save }) => {
  const zone = submitting(({ timezone = '' }) => save({ timezone }));
  return (
    <section class="card stack">
      <h2>{words.settings.look}</h2>
      <Select
        label={words.settings.theme}
        value={settings.theme}
        choices={themes.map((value) => ({ value, label: words.settings.themes[value] }))}
        onPick={(value) => save({ theme: themes.find((theme) => theme === value) ?? 'system' })}
      />
      <form class="row top" onSubmit={zone}>
        <div class="grow">
          <Field
            label={words.settings.timezone}
            input={{ name: 'timezone', list: 'zones', defaultValue: settings.timezone, required: true }}
          />
          <datalist id="zones">
            {Intl.supportedValuesOf('timeZone').map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        <button type="submit" class="button push">
          {words.settings.save}
        </button>
      </form>
    </section>
  );
};

const Sending = ({ settings, save }: { settings: Settings; save: Save }) => {
  const submit = submitting(({ undo = '', from = '', until = '', gap = '' }) =>
    save({
      undo_seconds: undo === '' ? null : Number(undo),
      send_window_start: from,
      // A field for a time knows no 24:00: the midnight at the end of the day is written 00:00 there.
      send_window_end: until === '00:00' ? '24:00' : until,
      send_gap_seconds: Number(gap),
    }),
  );
  const toggle = (weekday: number, on: boolean): void =>
    save({
      send_days: on
        ? [...settings.send_days, weekday].sort((a, b) => a - b)
        : settings.send_days.filter((each) => each !== weekday),
    });
  return (
    <section class="card stack">
      <h2>{words.settings.sending}</h2>
      <fieldset class="days">
        <legend>{words.settings.days}</legend>
        <div class="row">
          {words.figures.weekdays.map((name, index) => (
            <Check
              key={name}
              label={name}
              checked={settings.send_days.includes(index + 1)}
              onPick={(on) => toggle(index + 1, on)}
            />
          ))}
        </div>
      </fieldset>
      <form class="filters" onSubmit={submit}>
        <Field
          label={words.settings.undo}
          input={{ name: 'undo', type: 'number', min: 0, max: 86_400, defaultValue: settings.undo_seconds ?? '' }}
        />
        <Field
          label={words.settings.from}
          input={{ name: 'from', type: 'time', defaultValue: settings.send_window_start.slice(0, 5), required: true }}
        />
        <Field
          label={words.settings.until}
          input={{
            name: 'until',
            type: 'time',
            defaultValue: settings.send_window_end.slice(0, 5).replace('24:00', '00:00'),
            required: true,
          }}
        />
        <Field
          label={words.settings.gap}
          input={{ name: 'gap', type: 'number', min: 0, defaultValue: settings.send_gap_seconds, required: true }}
        />
        <button type="submit" class="button">
          {words.settings.save}
        </button>
      </form>
      <Check label={words.settings.ramp} checked={settings.ramp_up} onPick={(ramp_up) => save({ ramp_up })} />
      <Check
        label={words.settings.followOn}
        checked={settings.follow_up_enabled}
        onPick={(follow_up_enabled) => save({ follow_up_enabled })}
      />
      <Check
        label={words.settings.followAuto}
        checked={settings.follow_up_auto}
        onPick={(follow_up_auto) => save({ follow_up_auto })}
      />
      <Check
        label={words.settings.thanks}
        checked={settings.thank_you_enabled}
        onPick={(thank_you_enabled) => save({ thank_you_enabled })}
      />
      <Check
        label={words.settings.opens}
        checked={settings.open_tracking}
        onPick={(open_tracking) => save({ open_tracking })}
      />
      <Check
        label={words.settings.clicks}
        checked={settings.click_tracking}
        onPick={(click_tracking) => save({ click_tracking })}
      />
    </section>
  );
};

const Notices = ({ settings, save }: { settings: Settings; save: Save }) => (
  <section class="card stack">
    <h2>{words.settings.notices}</h2>
    <Check
      label={words.settings.mail}
      checked={settings.email_notifications}
      onPick={(email_notifications) => save({ email_notifications })}
    />
    <Check
      label={words.settings.reminders}
      checked={settings.interview_reminders}
      onPick={(interview_reminders) => save({ interview_reminders })}
    />
    <Select
      label={words.settings.frequency}
      value={settings.email_frequency}
      choices={frequencies.map((value) => ({ value, label: words.settings.frequencies[value] }))}
      onPick={(value) => save({ email_frequency: frequencies.find((each) => each === value) ?? 'daily' })}
    />
  </section>
);

const Limits = () => {
  const limits = useQuery({ key: ['limits'], load: () => answered(api.GET('/v1/me/limits')) });
  return (
    <section class="card">
      <h2>{words.settings.limits}</h2>
      <Fetched of={limits}>
        {(data) => (
          <ul class="list">
            {data.limits.map(({ limit, left, allowed }) => (
              <li key={limit} class="row apart">
                <span>{words.settings.limit[limit]}</span>
                <span class="num soft">
                  {limit === 'model_micros_per_day'
                    ? words.settings.left(money(left / 10_000, 'USD'), money(allowed / 10_000, 'USD'))
                    : words.settings.left(number(left), number(allowed))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Fetched>
    </section>
  );
};

/** How the product behaves; each switch is saved as it is turned. */
const General = () => {
  const settings = useQuery({ key: ['settings'], load: () => answered(api.GET('/v1/settings')) });
  const { run } = useAct();
  const save: Save = (change) =>
    void run(() => answered(api.PATCH('/v1/settings', { body: change })), {
      changes: ['settings'],
      done: words.settings.saved,
    });
  return (
    <div class="two">
      <div class="stack">
        <Fetched of={settings} tall>
          {(data) => (
            <>
              <Look settings={data} save={save} />
              <Sending settings={data} save={save} />
              <Notices settings={data} save={save} />
            </>
          )}
        </Fetched>
      </div>
      <div class="stack">
        <Limits />
        <Sessions />
      </div>
    </div>
  );
};

const tabs = {
  general: General,
  connections: () => (
    <div class="two even">
      <div class="stack">
        <Connections />
        <Sheets />
      </div>
      <div class="stack">
        <Forwarding />
      </div>
    </div>
  ),
  programs: () => (
    <div class="two even">
      <Tokens />
      <Webhooks />
    </div>
  ),
} as const;

/** How the product behaves for the person, what it is connected with, and by what programs come in. */
export const SettingsPage = ({ id }: PageProps) => {
  const at = keysOf(tabs).find((name) => name === id) ?? 'general';
  const Tab = tabs[at];
  return (
    <>
      <PageHead title={words.settings.title} about={words.settings.about} />
      <nav class="tabs" aria-label={words.settings.title}>
        {keysOf(tabs).map((name) => (
          <a
            key={name}
            href={name === 'general' ? '#/settings' : `#/settings/${name}`}
            aria-current={at === name ? 'page' : undefined}
          >
            {words.settings.tabs[name]}
          </a>
        ))}
      </nav>
      <Tab />
    </>
  );
};
