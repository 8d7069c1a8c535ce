import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Item, type Schemas, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { ago, date, keysOf } from '../format.ts';
import { Check, Chip, Field, More, Select, submitting } from '../ui/parts.tsx';
import { Secret, Sure } from '../ui/secret.tsx';
import { Empty, Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

type Token = Item<'/v1/auth/tokens'>;
type Scope = Schemas['AccessToken']['scopes'][number];
const scopes = keysOf(words.tokens.scope);
const days = ['30', '90', '180', '365'];
const tones = { live: 'good', expired: 'plain', revoked: 'plain' } as const;

const Make = ({ made }: { made: (token: string) => void }) => {
  const [chosen, choose] = useState<readonly Scope[]>(['read']);
  const [until, setUntil] = useState('90');
  const { busy, run } = useAct();
  const make = submitting(async ({ name = '' }, form) => {
    const body = { name, scopes: [...chosen], expires_in_days: Number(until) };
    const token = await run(() => answered(api.POST('/v1/auth/tokens', { body })), {
      changes: ['tokens'],
      done: words.tokens.made,
    });
    if (token === undefined) return;
    form.reset();
    made(token.token);
  });
  return (
    <form class="stack" onSubmit={make}>
      <div class="filters flush">
        <div class="grow">
          <Field
            label={words.tokens.name}
            input={{ name: 'name', required: true, maxLength: 100, placeholder: words.tokens.nameExample }}
          />
        </div>
        <Select
          label={words.tokens.expires}
          value={until}
          onPick={setUntil}
          choices={days.map((value) => ({ value, label: words.tokens.days(Number(value)) }))}
        />
      </div>
      <fieldset class="plain stack tight">
        <legend>{words.tokens.scopes}</legend>
        {scopes.map((scope) => (
          <Check
            key={scope}
            label={words.tokens.scope[scope]}
            small={words.tokens.scopeAbout[scope]}
            checked={chosen.includes(scope)}
            onPick={(on) => choose(scopes.filter((each) => (each === scope ? on : chosen.includes(each))))}
          />
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="button main" disabled={busy || chosen.length === 0}>
          {words.tokens.make}
        </button>
        {chosen.length === 0 ? <small class="warn">{words.tokens.noScope}</small> : null}
      </div>
    </form>
  );
};

const Row = ({ token }: { token: Token }) => {
  const { busy, run } = useAct();
  const params = { path: { access_token_id: token.id } };
  return (
    <li class="row apart top">
      <div class="grow">
        <strong>{token.name}</strong> <span class="soft small mono">…{token.ends_with}</span>
        <p class="small soft">
          {token.last_used_at === null ? words.tokens.unused : words.settings.lastUsed(ago(token.last_used_at))} ·{' '}
          {token.status === 'revoked'
            ? words.tokens.status.revoked
            : words.tokens.until(token.status, date(token.expires_at))}
        </p>
        <div class="chips">
          {token.scopes.map((scope) => (
            <Chip key={scope}>{words.tokens.scope[scope]}</Chip>
          ))}
        </div>
      </div>
      <div class="row">
        <Chip tone={tones[token.status]}>{words.tokens.status[token.status]}</Chip>
        {token.status === 'live' ? (
          <Sure
            label={token.name}
            busy={busy}
            act={() =>
              void run(() => answered(api.DELETE('/v1/auth/tokens/{access_token_id}', { params })), {
                changes: ['tokens'],
                done: words.tokens.revoked,
              })
            }
          >
            {words.tokens.revoke}
          </Sure>
        ) : null}
      </div>
    </li>
  );
};

/** Tokens by which the person's own programs come in, each with what it may do and until when. */
export const Tokens = () => {
  const [shown, show] = useState<string>();
  const query = { limit: 20 };
  const tokens = usePages<Token, Answer<'/v1/auth/tokens'>>({
    key: ['tokens'],
    load: (cursor) => answered(api.GET('/v1/auth/tokens', { params: { query: withCursor(query, cursor) } })),
  });
  return (
    <section class="card stack">
      <div>
        <h2>{words.tokens.title}</h2>
        <p class="soft">{words.tokens.about}</p>
      </div>
      {shown === undefined ? null : (
        <Secret label={words.tokens.yours} value={shown} about={words.secret.once} away={() => show(undefined)} />
      )}
      <Make made={show} />
      <Fetched of={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="privacy" title={words.tokens.none}>
              <p>{words.tokens.noneWhy}</p>
            </Empty>
          ) : (
            <>
              <ul class="list ruled">
                {items.map((token) => (
                  <Row key={token.id} token={token} />
                ))}
              </ul>
              <More of={tokens} />
            </>
          )
        }
      </Fetched>
    </section>
  );
};
