import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { useMe } from '../data/hunt.ts';
import { useQuery, useWhere } from '../data/query.ts';
import { bytes, date, moment } from '../format.ts';
import { Button, Check, Chip, Field, submitting } from '../ui/parts.tsx';
import { Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';

const Exports = () => {
  const exports = useQuery({ key: ['exports'], load: () => answered(api.GET('/v1/me/export')), live: true });
  const { busy, run } = useAct();
  const download = async (id: string): Promise<void> => {
    const one = await run(
      () => answered(api.GET('/v1/me/export/{export_id}', { params: { path: { export_id: id } } })),
      { changes: [] },
    );
    if (one?.download) location.assign(one.download.url);
  };
  return (
    <section class="card stack">
      <h2>{words.privacy.export}</h2>
      <p class="soft">{words.privacy.exportAbout}</p>
      <div>
        <Button
          tone="main"
          busy={busy}
          onClick={() =>
            void run(() => answered(api.POST('/v1/me/export')), { changes: ['exports'], done: words.privacy.asked })
          }
        >
          {words.privacy.ask}
        </Button>
      </div>
      <Fetched of={exports}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="soft small">{words.privacy.noExports}</p>
          ) : (
            <ul class="list">
              {items.map(({ id, status, created_at, size_bytes, expires_at }) => (
                <li key={id} class="row apart">
                  <div>
                    <span>{moment(created_at)}</span>
                    <p class="small soft">
                      {size_bytes === null ? '' : bytes(size_bytes)}
                      {expires_at === null ? '' : ` · ${words.privacy.until(date(expires_at))}`}
                    </p>
                  </div>
                  {status === 'ready' ? (
                    <Button small busy={busy} onClick={() => void download(id)}>
                      {words.privacy.download}
                    </Button>
                  ) : (
                    <Chip tone={status === 'failed' ? 'bad' : 'plain'}>{words.privacy.states[status]}</Chip>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </section>
  );
};

const Erase = () => {
  const erasure = useWhere(useMe(), ({ erasure_requested_at }) => erasure_requested_at !== null, {
    key: ['erasure'],
    load: () => answered(api.GET('/v1/me/erasure')),
  });
  const { busy, run } = useAct();
  const erase = submitting(
    ({ email = '' }) =>
      void run(() => answered(api.POST('/v1/me/erasure', { body: { email } })), { changes: ['me', 'erasure', 'stop'] }),
  );
  return (
    <section class="card stack">
      <h2>{words.privacy.erase}</h2>
      <p class="soft">{words.privacy.eraseAbout}</p>
      <Fetched of={erasure}>
        {(asked) =>
          asked !== null && asked.stage === 'waiting' ? (
            <div class="banner bad">
              {words.privacy.erasing(date(asked.due_at), asked.id)}
              <Button
                small
                busy={busy}
                onClick={() =>
                  void run(() => answered(api.DELETE('/v1/me/erasure')), {
                    changes: ['me', 'stop'],
                    done: words.privacy.kept,
                  })
                }
              >
                {words.privacy.keep}
              </Button>
            </div>
          ) : (
            <form class="row top" onSubmit={erase}>
              <div class="grow">
                <Field
                  label={words.privacy.type}
                  input={{ name: 'email', type: 'email', required: true, autocomplete: 'off' }}
                />
              </div>
              <button type="submit" class="button danger push" disabled={busy}>
                {words.privacy.eraseNow}
              </button>
            </form>
          )
        }
      </Fetched>
    </section>
  );
};

const Consents = () => {
  const consents = useQuery({ key: ['consents'], load: () => answered(api.GET('/v1/me/consents')) });
  const { run } = useAct();
  const params = { path: { purpose: 'usage' as const } };
  const set = (given: boolean): void =>
    void run(
      () =>
        given
          ? answered(api.PUT('/v1/me/consents/{purpose}', { params }))
          : answered(api.DELETE('/v1/me/consents/{purpose}', { params })),
      { changes: ['consents'], done: words.settings.saved },
    );
  return (
    <section class="card stack tight">
      <h2>{words.privacy.consents}</h2>
      <Fetched of={consents}>
        {({ items }) => {
          const usage = items.find(({ purpose }) => purpose === 'usage');
          return (
            <Check
              label={words.privacy.usage}
              checked={usage !== undefined}
              onPick={set}
              small={usage === undefined ? '' : words.privacy.given(date(usage.given_at))}
            />
          );
        }}
      </Fetched>
    </section>
  );
};

export const PrivacyPage = () => (
  <>
    <PageHead title={words.privacy.title} about={words.privacy.about} />
    <div class="two">
      <Exports />
      <div class="stack">
        <Erase />
        <Consents />
      </div>
    </div>
  </>
);
