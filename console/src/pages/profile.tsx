import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { Check, Chip, Field, submitting } from '../ui/parts.tsx';
import { Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import { CameBack, Elsewhere } from './elsewhere.tsx';
import { Held } from './held.tsx';
import { Resumes } from './resumes.tsx';

const CHANGES = [
  'profile',
  'completeness',
  'skills',
  'experience',
  'education',
  'projects',
  'certificates',
  'languages',
  'proposals',
  'preferences',
  'guide',
  'matches',
];
type Mode = Schemas['Preferences']['work_modes'][number];
const modes: Mode[] = ['remote', 'hybrid', 'onsite'];
const modeWords = { remote: words.matches.remote, hybrid: words.matches.hybrid, onsite: words.search.onsite } as const;

const About = () => {
  const profile = useQuery({ key: ['profile'], load: () => answered(api.GET('/v1/profile')) });
  const { busy, run } = useAct();
  const save = submitting(({ headline = '', summary = '', location = '' }) => {
    const body = { headline: headline || null, summary: summary || null, location: location || null };
    void run(() => answered(api.PATCH('/v1/profile', { body })), { changes: CHANGES, done: words.profile.saved });
  });
  return (
    <section class="card">
      <Fetched of={profile}>
        {(data) => (
          <form class="stack" onSubmit={save}>
            <Field label={words.profile.headline} input={{ name: 'headline', defaultValue: data.headline ?? '' }} />
            <label class="field">
              {words.profile.summary}
              <textarea class="input" name="summary" defaultValue={data.summary ?? ''} />
            </label>
            <Field label={words.profile.location} input={{ name: 'location', defaultValue: data.location ?? '' }} />
            <div>
              <button type="submit" class="button main" disabled={busy}>
                {words.profile.save}
              </button>
            </div>
          </form>
        )}
      </Fetched>
    </section>
  );
};

const Wishes = () => {
  const wishes = useQuery({ key: ['preferences'], load: () => answered(api.GET('/v1/preferences')) });
  const { busy, run } = useAct();
  const change = (body: Schemas['PreferencesPatch']): void =>
    void run(() => answered(api.PATCH('/v1/preferences', { body })), { changes: CHANGES, done: words.profile.saved });
  const save = submitting(({ places = '', least = '' }) =>
    change({
      locations: places
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      salary_min: least === '' ? null : Number(least),
    }),
  );
  return (
    <section class="card stack">
      <h2>{words.profile.wishes}</h2>
      <Fetched of={wishes}>
        {(data) => (
          <>
            <fieldset class="days">
              <legend>{words.profile.modes}</legend>
              <div class="row">
                {modes.map((mode) => (
                  <Check
                    key={mode}
                    label={modeWords[mode]}
                    checked={data.work_modes.includes(mode)}
                    onPick={(on) =>
                      change({
                        work_modes: on ? [...data.work_modes, mode] : data.work_modes.filter((each) => each !== mode),
                      })
                    }
                  />
                ))}
              </div>
            </fieldset>
            <form class="stack" onSubmit={save}>
              <label class="field">
                {words.profile.places}
                <textarea class="input" name="places" rows={3} defaultValue={data.locations.join('\n')} />
              </label>
              <Field
                label={`${words.profile.payFrom}, ${data.salary_currency}`}
                input={{ name: 'least', type: 'number', min: 0, step: 1000, defaultValue: data.salary_min ?? '' }}
              />
              <div>
                <button type="submit" class="button" disabled={busy}>
                  {words.profile.save}
                </button>
              </div>
            </form>
          </>
        )}
      </Fetched>
    </section>
  );
};

const Skills = () => {
  const skills = useQuery({ key: ['skills'], load: () => answered(api.GET('/v1/skills')) });
  const { busy, run } = useAct();
  const add = submitting(async ({ skill_name = '' }, form) => {
    const made = await run(() => answered(api.POST('/v1/skills', { body: { skill_name } })), {
      changes: CHANGES,
      done: words.profile.added,
    });
    if (made !== undefined) form.reset();
  });
  return (
    <section class="card stack">
      <h2>{words.profile.skills}</h2>
      <Fetched of={skills}>
        {({ items }) => (
          <ul class="chips">
            {items.map(({ id, skill_name, in_dictionary }) => (
              <li key={id}>
                <Chip tone={in_dictionary ? 'good' : 'plain'}>
                  {skill_name}
                  <button
                    type="button"
                    class="chip-x"
                    disabled={busy}
                    aria-label={words.profile.removeSkill(skill_name)}
                    onClick={() =>
                      void run(
                        () => answered(api.DELETE('/v1/skills/{skill_id}', { params: { path: { skill_id: id } } })),
                        { changes: CHANGES, done: words.profile.removed },
                      )
                    }
                  >
                    ×
                  </button>
                </Chip>
              </li>
            ))}
          </ul>
        )}
      </Fetched>
      <form class="row" onSubmit={add}>
        <input
          class="input grow auto"
          name="skill_name"
          required
          aria-label={words.profile.addSkill}
          placeholder={words.profile.addSkill}
        />
        <button type="submit" class="button" disabled={busy}>
          {words.profile.add}
        </button>
      </form>
    </section>
  );
};

const Complete = () => {
  const completeness = useQuery({ key: ['completeness'], load: () => answered(api.GET('/v1/me/completeness')) });
  return completeness.data === undefined ? null : (
    <section class="card stack tight">
      <h2>{words.profile.complete(completeness.data.percent)}</h2>
      <svg class="chart" viewBox="0 0 300 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="300" height="8" rx="4" fill="var(--sunk)" />
        <rect width={3 * completeness.data.percent} height="8" rx="4" class="fill-accent" />
      </svg>
      {completeness.data.missing.length === 0 ? null : (
        <details>
          <summary>{words.profile.missing}</summary>
          <ul class="list">
            {completeness.data.missing.map(({ key, why }) => (
              <li key={key} class="small">
                {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

/** What letters and matches stand on, and what the person looks for. */
export const ProfilePage = () => (
  <>
    <PageHead title={words.profile.title} about={words.profile.about} />
    <CameBack />
    <div class="two">
      <div class="stack">
        <About />
        <Held changes={CHANGES} />
      </div>
      <div class="stack">
        <Complete />
        <Resumes changes={CHANGES} />
        <Elsewhere />
        <Skills />
        <Wishes />
      </div>
    </div>
  </>
);
