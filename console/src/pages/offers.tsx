import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { date, money, percent } from '../format.ts';
import { Button, Chip, Select } from '../ui/parts.tsx';
import { Sure } from '../ui/secret.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { OFFER_CHANGES as CHANGES, currencies, EditOffer, NewOffer } from './offer-form.tsx';

type Row = Schemas['OfferComparison']['items'][number];
type Decision = Schemas['OfferDecision']['decision'];

const Read = ({ offer: { id, proposed } }: Pick<Row, 'offer'>) => {
  const { busy, run } = useAct();
  return proposed === null ? null : (
    <div class="stack tight">
      <small class="soft">{words.offers.read}</small>
      <blockquote>{proposed.evidence}</blockquote>
      <div>
        <Button
          small
          busy={busy}
          onClick={() =>
            void run(
              () => answered(api.POST('/v1/offers/{offer_id}/confirm', { params: { path: { offer_id: id } } })),
              { changes: CHANGES, done: words.offers.taken },
            )
          }
        >
          {words.offers.take}
        </Button>
      </div>
    </div>
  );
};

const Decide = ({ offer }: Pick<Row, 'offer'>) => {
  const { busy, run } = useAct();
  const decide = (decision: Decision) => () =>
    void run(
      () =>
        answered(
          api.POST('/v1/offers/{offer_id}/decision', {
            params: { path: { offer_id: offer.id } },
            body: decision === 'reopen' ? { decision } : { decision, draft_answer: true },
          }),
        ),
      { changes: CHANGES, done: words.offers.decided },
    );
  const open = offer.status === 'pending' || offer.status === 'negotiating';
  return (
    <div class="row">
      {open ? (
        <Button small tone="main" busy={busy} onClick={decide('accept')}>
          {words.offers.accept}
        </Button>
      ) : null}
      {offer.status === 'pending' ? (
        <Button small busy={busy} onClick={decide('negotiate')}>
          {words.offers.negotiate}
        </Button>
      ) : null}
      {open ? (
        <Button small busy={busy} tone="danger" onClick={decide('decline')}>
          {words.offers.decline}
        </Button>
      ) : (
        <Button small busy={busy} onClick={decide('reopen')}>
          {words.offers.reopen}
        </Button>
      )}
    </div>
  );
};

/** Taken away altogether, for one that was written down by mistake. */
const Remove = ({ offer }: Pick<Row, 'offer'>) => {
  const { busy, run } = useAct();
  const params = { path: { offer_id: offer.id } };
  return (
    <Sure
      label={offer.company_name ?? ''}
      busy={busy}
      act={() =>
        void run(() => answered(api.DELETE('/v1/offers/{offer_id}', { params })), {
          changes: CHANGES,
          done: words.offers.removed,
        })
      }
    >
      {words.sources.remove}
    </Sure>
  );
};

const Side = ({ row, currency, best, edit }: { row: Row; currency: string; best: boolean; edit: () => void }) => {
  const { offer } = row;
  const sum = (minor: number | null): string => (minor === null ? words.states.unsaid : money(minor, currency));
  const rows: [string, string][] = [
    [words.offers.yearly, sum(row.yearly_minor)],
    [words.offers.bonus, sum(row.bonus_minor)],
    [words.offers.signing, sum(row.signing_bonus_minor)],
    [words.offers.first, sum(row.first_year_minor)],
    [words.offers.equity, offer.equity_offered ?? words.states.unsaid],
    [words.offers.benefits, offer.benefits.join(', ') || words.states.unsaid],
    [words.offers.start, offer.start_date === null ? words.states.unsaid : date(offer.start_date)],
    [words.offers.expires, offer.expiry_date === null ? words.states.unsaid : date(offer.expiry_date)],
  ];
  return (
    <li class={`card stack${best ? ' best' : ''}`}>
      <div>
        <div class="row apart">
          <Chip tone={offer.status === 'accepted' ? 'good' : offer.status === 'declined' ? 'bad' : 'accent'}>
            {words.offers.status[offer.status]}
          </Chip>
          {best ? (
            <Chip tone="good">{words.offers.best}</Chip>
          ) : row.below_best_percent === null || row.below_best_percent < 0.5 ? null : (
            <small class="soft">{words.offers.below(percent(row.below_best_percent / 100))}</small>
          )}
        </div>
        <h2>
          <a class="title" href={`#/applications/${offer.application_id}`}>
            {offer.company_name ?? words.states.unsaid}
          </a>
        </h2>
        <p class="soft">{offer.job_title}</p>
      </div>
      <dl>
        {rows.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {row.rate_source === 'rough' ? (
        <small class="warn">{words.offers.rough}</small>
      ) : row.rate_source === 'unknown' ? (
        <small class="warn">{words.offers.unknownRate}</small>
      ) : null}
      <Read offer={offer} />
      <Decide offer={offer} />
      <div class="row">
        <Button small label={`${words.offers.edit}: ${offer.company_name ?? ''}`} onClick={edit}>
          {words.offers.edit}
        </Button>
        <Remove offer={offer} />
      </div>
    </li>
  );
};

/** Offers beside each other, for a year and in one currency. */
export const OffersPage = ({ query }: PageProps) => {
  const [currency, setCurrency] = useState('USD');
  const about = query.get('application') ?? '';
  const [adding, add] = useState(about !== '');
  const [editing, edit] = useState<Row['offer']>();
  const offers = useQuery({
    key: ['offers', 'compared', currency],
    load: () =>
      answered(
        api.POST('/v1/offer-comparisons', {
          body: { currency, statuses: ['pending', 'negotiating', 'accepted', 'declined'] },
        }),
      ),
    live: true,
  });
  return (
    <>
      <PageHead title={words.offers.title} about={words.offers.about}>
        <Select
          label={words.offers.currency}
          value={currency}
          choices={currencies.map((value) => ({ value, label: value }))}
          onPick={setCurrency}
        />
        <Button
          tone="main"
          onClick={() => {
            edit(undefined);
            add(true);
          }}
        >
          {words.offers.add}
        </Button>
      </PageHead>
      <div class="stack wide">
        {adding ? <NewOffer applicationId={about} done={() => add(false)} /> : null}
        {editing === undefined ? null : (
          <section class="card stack">
            <h2>
              {words.offers.edit}: {editing.company_name ?? words.states.unsaid}
            </h2>
            <EditOffer key={editing.id} offer={editing} done={() => edit(undefined)} />
          </section>
        )}
        <Fetched of={offers} tall>
          {({ items }) => {
            const most = Math.max(...items.map(({ first_year_minor }) => first_year_minor ?? 0));
            return items.length === 0 ? (
              <div class="card">
                <Empty icon="offers" title={words.offers.none}>
                  <p>{words.offers.noneWhy}</p>
                </Empty>
              </div>
            ) : (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is wider than the window.
              <section tabIndex={0} aria-label={words.offers.title}>
                <ul class="offers">
                  {items.map((row) => (
                    <Side
                      key={row.offer.id}
                      row={row}
                      currency={currency}
                      best={items.length > 1 && most > 0 && row.first_year_minor === most}
                      edit={() => {
                        add(false);
                        edit(row.offer);
                        scrollTo(0, 0);
                      }}
                    />
                  ))}
                </ul>
              </section>
            );
          }}
        </Fetched>
      </div>
    </>
  );
};
