import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Item, type Schemas, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { useQuery } from '../data/query.ts';
import { keysOf, moment } from '../format.ts';
import { Button, Check, Chip, Field, More, submitting } from '../ui/parts.tsx';
import { Secret, Sure } from '../ui/secret.tsx';
import { Empty, Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

type Webhook = Schemas['Webhook'];
type Event = Webhook['events'][number];
type Delivery = Item<'/v1/webhooks/{webhook_id}/deliveries'>;
const events = keysOf(words.webhooks.event);
const tones = { pending: 'warn', delivering: 'warn', delivered: 'good', failed: 'bad' } as const;
const CHANGES = ['webhooks', 'deliveries'];

const DeliveryRow = ({ delivery }: { delivery: Delivery }) => {
  const { busy, run } = useAct();
  const params = { path: { webhook_delivery_id: delivery.id } };
  const name = events.find((event) => event === delivery.event);
  const title = name === undefined ? words.webhooks.trial : words.webhooks.event[name];
  return (
    <li class="row apart top">
      <div class="grow">
        <strong>{title}</strong>
        <p class="small soft">
          {moment(delivery.created_at)} · {words.webhooks.tries(delivery.attempts)}
          {delivery.last_status === null ? '' : ` · ${words.webhooks.answered(delivery.last_status)}`}
        </p>
        {delivery.last_error === null || delivery.status === 'delivered' ? null : (
          <p class="small bad">{delivery.last_error}</p>
        )}
        {delivery.next_attempt_at === null || delivery.status !== 'pending' ? null : (
          <p class="small soft">{words.webhooks.nextTry(moment(delivery.next_attempt_at))}</p>
        )}
      </div>
      <div class="row">
        <Chip tone={tones[delivery.status]}>{words.webhooks.state[delivery.status]}</Chip>
        {delivery.status === 'delivering' ? null : (
          <Button
            small
            busy={busy}
            label={`${words.webhooks.replay}: ${title}`}
            onClick={() =>
              void run(() => answered(api.POST('/v1/webhooks/deliveries/{webhook_delivery_id}/replay', { params })), {
                changes: CHANGES,
                done: words.webhooks.replayed,
              })
            }
          >
            {words.webhooks.replay}
          </Button>
        )}
      </div>
    </li>
  );
};

const Deliveries = ({ id }: { id: string }) => {
  const query = { limit: 10 };
  const deliveries = usePages<Delivery, Answer<'/v1/webhooks/{webhook_id}/deliveries'>>({
    key: ['deliveries', id],
    load: (cursor) =>
      answered(
        api.GET('/v1/webhooks/{webhook_id}/deliveries', {
          params: { path: { webhook_id: id }, query: withCursor(query, cursor) },
        }),
      ),
    live: true,
  });
  return (
    <Fetched of={deliveries}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="outbox" title={words.webhooks.noDeliveries}>
            <p>{words.webhooks.noDeliveriesWhy}</p>
          </Empty>
        ) : (
          <>
            <ul class="list ruled">
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} />
              ))}
            </ul>
            <More of={deliveries} />
          </>
        )
      }
    </Fetched>
  );
};

const Row = ({ webhook, show }: { webhook: Webhook; show: (secret: string) => void }) => {
  const [open, setOpen] = useState(false);
  const { busy, run } = useAct();
  const params = { path: { webhook_id: webhook.id } };
  const rotate = async (): Promise<void> => {
    const changed = await run(() => answered(api.POST('/v1/webhooks/{webhook_id}/secret', { params })), {
      changes: CHANGES,
    });
    if (changed !== undefined) show(changed.secret);
  };
  const button = (text: string, done: string, act: () => Promise<unknown>) => (
    <Button
      small
      busy={busy}
      label={`${text}: ${webhook.url}`}
      onClick={() => void run(act, { changes: CHANGES, done })}
    >
      {text}
    </Button>
  );
  return (
    <li class="stack tight">
      <div class="row apart top">
        <strong class="grow wrap">{webhook.url}</strong>
        <Chip tone={webhook.is_active ? (webhook.failing_since === null ? 'good' : 'warn') : 'bad'}>
          {webhook.is_active
            ? webhook.failing_since === null
              ? words.webhooks.on
              : words.webhooks.failing
            : words.webhooks.off}
        </Chip>
      </div>
      {webhook.disabled_reason === null ? null : (
        <p class="small bad">{words.webhooks.offReason[webhook.disabled_reason]}</p>
      )}
      <div class="chips">
        {webhook.events.map((event) => (
          <Chip key={event}>{words.webhooks.event[event]}</Chip>
        ))}
      </div>
      <div class="row">
        {button(words.webhooks.test, words.webhooks.tested, () =>
          answered(api.POST('/v1/webhooks/{webhook_id}/test', { params })),
        )}
        {button(
          webhook.is_active ? words.webhooks.pause : words.webhooks.resume,
          webhook.is_active ? words.webhooks.paused : words.webhooks.resumed,
          () => answered(api.PATCH('/v1/webhooks/{webhook_id}', { params, body: { is_active: !webhook.is_active } })),
        )}
        <Button small busy={busy} label={`${words.webhooks.rotate}: ${webhook.url}`} onClick={() => void rotate()}>
          {words.webhooks.rotate}
        </Button>
        {button(words.webhooks.redrive, words.webhooks.redriven, () =>
          answered(api.POST('/v1/webhooks/{webhook_id}/redrive', { params })),
        )}
        <Sure
          label={webhook.url}
          busy={busy}
          act={() => {
            // Its deliveries go with it: nothing asks for them any more.
            setOpen(false);
            void run(() => answered(api.DELETE('/v1/webhooks/{webhook_id}', { params })), {
              changes: ['webhooks'],
              done: words.webhooks.removed,
            });
          }}
        >
          {words.webhooks.remove}
        </Sure>
      </div>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="small">{words.webhooks.deliveries}</summary>
        {open ? <Deliveries id={webhook.id} /> : null}
      </details>
    </li>
  );
};

const Add = ({ show }: { show: (secret: string) => void }) => {
  const [chosen, choose] = useState<readonly Event[]>(events);
  const { busy, run } = useAct();
  const add = submitting(async ({ url = '' }, form) => {
    const made = await run(() => answered(api.POST('/v1/webhooks', { body: { url, events: [...chosen] } })), {
      changes: CHANGES,
      done: words.webhooks.added,
    });
    if (made === undefined) return;
    form.reset();
    show(made.secret);
  });
  return (
    <form class="stack" onSubmit={add}>
      <Field
        label={words.webhooks.url}
        small={words.webhooks.urlSmall}
        input={{ name: 'url', type: 'url', required: true, placeholder: 'https://' }}
      />
      <fieldset class="plain">
        <legend>{words.webhooks.events}</legend>
        <div class="checks">
          {events.map((event) => (
            <Check
              key={event}
              label={words.webhooks.event[event]}
              checked={chosen.includes(event)}
              onPick={(on) => choose(events.filter((each) => (each === event ? on : chosen.includes(each))))}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <button type="submit" class="button main" disabled={busy || chosen.length === 0}>
          {words.webhooks.add}
        </button>
      </div>
    </form>
  );
};

/** Addresses of the person's own that are told what happens, and how each telling went. */
export const Webhooks = () => {
  const [shown, show] = useState<string>();
  const webhooks = useQuery({ key: ['webhooks'], load: () => answered(api.GET('/v1/webhooks')), live: true });
  return (
    <section class="card stack">
      <div>
        <h2>{words.webhooks.title}</h2>
        <p class="soft">{words.webhooks.about}</p>
      </div>
      {shown === undefined ? null : (
        <Secret label={words.webhooks.secret} value={shown} about={words.secret.once} away={() => show(undefined)} />
      )}
      <Add show={show} />
      <Fetched of={webhooks}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="outbox" title={words.webhooks.none}>
              <p>{words.webhooks.noneWhy}</p>
            </Empty>
          ) : (
            <ul class="list ruled">
              {items.map((webhook) => (
                <Row key={webhook.id} webhook={webhook} show={show} />
              ))}
            </ul>
          )
        }
      </Fetched>
    </section>
  );
};
