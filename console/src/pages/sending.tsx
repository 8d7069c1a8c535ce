import type { Schemas } from '../data/api.ts';
import { zoneName } from '../format.ts';
import { Check, Field, submitting } from '../ui/parts.tsx';
import { words } from '../words.ts';

type Settings = Schemas['Settings'];
export type Save = (change: Schemas['SettingsPatch']) => void;

/** When messages leave, how fast, and what may follow them. */
export const Sending = ({ settings, save }: { settings: Settings; save: Save }) => {
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
      <form class="fields four" onSubmit={submit}>
        <Field
          label={words.settings.undo}
          small={words.settings.undoSmall}
          input={{ name: 'undo', type: 'number', min: 0, max: 86_400, defaultValue: settings.undo_seconds ?? '' }}
        />
        <Field
          label={words.settings.from}
          small={zoneName(settings.timezone)}
          input={{ name: 'from', type: 'time', defaultValue: settings.send_window_start.slice(0, 5), required: true }}
        />
        <Field
          label={words.settings.until}
          small={words.settings.untilSmall}
          input={{
            name: 'until',
            type: 'time',
            defaultValue: settings.send_window_end.slice(0, 5).replace('24:00', '00:00'),
            required: true,
          }}
        />
        <Field
          label={words.settings.gap}
          small={words.settings.gapSmall}
          input={{ name: 'gap', type: 'number', min: 0, defaultValue: settings.send_gap_seconds, required: true }}
        />
        <div class="whole">
          <button type="submit" class="button">
            {words.settings.save}
          </button>
        </div>
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
