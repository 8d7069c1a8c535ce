import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useSettings } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { keysOf, money, number } from '../format.ts';
import { Check, Field, Select, submitting } from '../ui/parts.tsx';
import { Fetched, PageHead } from '../ui/states.tsx';
import { OF_SETTINGS, ZoneHint } from '../ui/zone.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { Calendar } from './calendar.tsx';
import { Connections, Sessions } from './connections.tsx';
import { Forwarding } from './forwarding.tsx';
import { type Save, Sending } from './sending.tsx';
import { Sheets } from './sheets.tsx';
import { Tokens } from './tokens.tsx';
import { Webhooks } from './webhooks.tsx';

type Settings = Schemas['Settings'];
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
      <form class="row top" key={settings.timezone} onSubmit={zone}>
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
      <ZoneHint />
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
  const settings = useSettings();
  const { run } = useAct();
  const save: Save = (change) =>
    void run(() => answered(api.PATCH('/v1/settings', { body: change })), {
      changes: OF_SETTINGS,
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
        <Calendar />
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
