import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { useIntegrations } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { useRoute } from '../data/route.ts';
import { agentName, ago } from '../format.ts';
import { Button, Chip } from '../ui/parts.tsx';
import { Sure } from '../ui/secret.tsx';
import { Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

/** What is connected, whether it works, and the way to Google and back. */
export const Connections = () => {
  const integrations = useIntegrations();
  const { busy, run } = useAct();
  const came = useRoute().query.get('google');
  const connect = async (): Promise<void> => {
    const started = await run(() => answered(api.GET('/v1/integrations/google/connect')), { changes: [] });
    if (started !== undefined) location.assign(started.authorization_url);
  };
  return (
    <section class="card stack">
      <h2>{words.settings.google}</h2>
      {came === null ? null : (
        <p class="banner bad" role="alert">
          {words.visits.connect[came] ?? words.visits.other}
        </p>
      )}
      <Fetched of={integrations}>
        {({ items }) => {
          const google = items.find(({ provider }) => provider === 'google');
          return google === undefined ? (
            <div class="stack tight">
              <p class="soft">{words.settings.connectAbout}</p>
              <div>
                <Button tone="main" busy={busy} onClick={() => void connect()}>
                  {words.settings.connect}
                </Button>
              </div>
            </div>
          ) : (
            <div class="stack tight">
              <div class="row apart">
                <span>{google.account_email}</span>
                <Chip tone={google.status === 'active' ? 'good' : 'bad'}>
                  {google.status === 'active' ? words.settings.working : words.settings.broken}
                </Chip>
              </div>
              {google.status_reason === null ? null : (
                <p class="small bad">
                  {words.settings.endedBecause[google.status_reason] ?? words.settings.endedOtherwise}
                </p>
              )}
              <div class="chips">
                {google.capabilities.map((name) => (
                  <Chip key={name} tone="accent">
                    {words.settings.capability[name]}
                  </Chip>
                ))}
              </div>
              <div class="row">
                {google.status === 'active' ? null : (
                  <Button tone="main" busy={busy} onClick={() => void connect()}>
                    {words.settings.reconnect}
                  </Button>
                )}
                <Sure
                  label={words.settings.google}
                  busy={busy}
                  act={() =>
                    void run(() => answered(api.DELETE('/v1/integrations/google')), {
                      changes: ['integrations', 'me'],
                      done: words.settings.disconnected,
                    })
                  }
                >
                  {words.settings.disconnect}
                </Sure>
              </div>
            </div>
          );
        }}
      </Fetched>
    </section>
  );
};

/** Where the person is signed in; any but this one can be ended here. */
export const Sessions = () => {
  const sessions = useQuery({
    key: ['sessions'],
    load: () => answered(api.GET('/v1/auth/sessions', { params: { query: { limit: 20 } } })),
  });
  const { busy, run } = useAct();
  return (
    <section class="card">
      <h2>{words.settings.sessions}</h2>
      <Fetched of={sessions}>
        {({ items }) => (
          <ul class="list">
            {items.map(({ id, is_current, user_agent, last_used_at, ip_address }) => (
              <li key={id} class="row apart">
                <div class="grow">
                  <p title={user_agent ?? undefined}>
                    {user_agent === null ? words.states.unsaid : agentName(user_agent)}
                  </p>
                  <p class="small soft">
                    {[ip_address, words.settings.lastUsed(ago(last_used_at))].filter(Boolean).join(' · ')}
                  </p>
                </div>
                {is_current ? (
                  <Chip tone="accent">{words.settings.current}</Chip>
                ) : (
                  <Button
                    small
                    busy={busy}
                    onClick={() =>
                      void run(
                        () =>
                          answered(
                            api.DELETE('/v1/auth/sessions/{session_id}', { params: { path: { session_id: id } } }),
                          ),
                        { changes: ['sessions'], done: words.settings.ended },
                      )
                    }
                  >
                    {words.settings.end}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Fetched>
    </section>
  );
};
