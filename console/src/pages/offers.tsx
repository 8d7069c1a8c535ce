import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { date, money, percent } from '../format.ts';
import { Button, Chip, Select } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';

type Row = Schemas['OfferComparison']['items'][number];
type Decision = Schemas['OfferDecision']['decision'];
const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'INR'];
const CHANGES = ['offers', 'emails', 'applications', 'board'];

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

const Side = ({ row, currency, best }: { row: Row; currency: string; best: boolean }) => {
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
          ) : row.below_best_percent === null ? null : (
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
    </li>
  );
};

/** Offers beside each other, for a year and in one currency. */
export const OffersPage = () => {
  const [currency, setCurrency] = useState('USD');
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
      </PageHead>
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
                  />
                ))}
              </ul>
            </section>
          );
        }}
      </Fetched>
    </>
  );
};
