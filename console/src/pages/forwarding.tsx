import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api } from '../data/api.ts';
import { useIntegrations } from '../data/hunt.ts';
import { useWhere } from '../data/query.ts';
import { ago } from '../format.ts';
import { Button, Chip } from '../ui/parts.tsx';
import { Secret, Sure } from '../ui/secret.tsx';
import { Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

type Address = Answer<'/v1/integrations/forwarding-address'>;

const Confirmation = ({ confirmation }: { confirmation: NonNullable<Address['confirmation']> }) => (
  <div class="banner">
    <div class="stack tight">
      <strong>{words.forwarding.asks(confirmation.mailbox ?? words.states.unsaid)}</strong>
      {confirmation.code === null ? null : (
        <span>
          {words.forwarding.code} <b class="mono">{confirmation.code}</b>
        </span>
      )}
      {confirmation.url === null ? null : (
        <a href={confirmation.url} rel="noreferrer noopener" target="_blank">
          {words.forwarding.confirm} ↗
        </a>
      )}
      <small>{words.forwarding.onlyYours}</small>
    </div>
  </div>
);

/** A secret address to which the person's mailbox forwards, instead of a right to read it. */
export const Forwarding = () => {
  const [shown, show] = useState<string>();
  const address = useWhere(useIntegrations(), ({ set_up }) => set_up.forwarding_address, {
    key: ['forwarding'],
    load: () => answered(api.GET('/v1/integrations/forwarding-address')),
    live: true,
  });
  const { busy, run } = useAct();
  const make = async (): Promise<void> => {
    const made = await run(() => answered(api.POST('/v1/integrations/forwarding-address')), {
      changes: ['integrations', 'forwarding'],
      done: words.forwarding.made,
    });
    if (made !== undefined) show(made.address);
  };
  return (
    <section class="card stack">
      <div>
        <h2>{words.forwarding.title}</h2>
        <p class="soft">{words.forwarding.about}</p>
      </div>
      {shown === undefined ? null : (
        <Secret
          label={words.forwarding.yours}
          value={shown}
          about={words.forwarding.once}
          away={() => show(undefined)}
        />
      )}
      <Fetched of={address}>
        {(data) =>
          data === null ? (
            <div>
              <Button busy={busy} onClick={() => void make()}>
                {words.forwarding.make}
              </Button>
            </div>
          ) : (
            <div class="stack tight">
              <div class="row apart">
                <span class="small soft">
                  {data.last_mail_at === null
                    ? words.forwarding.noMail
                    : words.forwarding.lastMail(ago(data.last_mail_at))}
                </span>
                <Chip tone={data.last_mail_at === null ? 'plain' : 'good'}>
                  {data.last_mail_at === null ? words.forwarding.waiting : words.settings.working}
                </Chip>
              </div>
              {data.confirmation === null ? null : <Confirmation confirmation={data.confirmation} />}
              <div class="row">
                <Button small busy={busy} onClick={() => void make()}>
                  {words.forwarding.another}
                </Button>
                <Sure
                  label={words.forwarding.title}
                  busy={busy}
                  act={() =>
                    void run(() => answered(api.DELETE('/v1/integrations/forwarding-address')), {
                      changes: ['integrations'],
                      done: words.forwarding.closed,
                    })
                  }
                >
                  {words.forwarding.close}
                </Sure>
              </div>
            </div>
          )
        }
      </Fetched>
    </section>
  );
};
