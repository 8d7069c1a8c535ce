import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useApplication } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { keysOf, major, minor } from '../format.ts';
import { Button, Field, Select, submitting } from '../ui/parts.tsx';
import { Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

type Offer = Schemas['Offer'];
type Figures = Required<Schemas['OfferPatch']>;
type Period = Offer['salary_period'];
const periods = keysOf(words.offers.period);
export const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'INR', 'JPY', 'SGD', 'PLN', 'SEK'];
export const OFFER_CHANGES = ['offers', 'emails', 'applications', 'application', 'board'];
/** States in which an offer may come; the newest of each can be chosen. */
const before = ['interviewing', 'offered', 'responded', 'sent'] as const;

const figuresOf = (texts: Record<string, string>, currency: string, salary_period: Period): Figures => {
  const amount = (name: string): number | null => minor(texts[name] ?? '', currency);
  const text = (name: string): string | null => texts[name] || null;
  return {
    salary_offered_minor: amount('salary'),
    salary_currency: currency,
    salary_period,
    bonus_offered_minor: amount('bonus'),
    signing_bonus_minor: amount('signing'),
    equity_offered: text('equity'),
    benefits: (texts.benefits ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    start_date: text('start'),
    expiry_date: text('expires'),
    notes: text('notes'),
  };
};

const Fields = ({
  offer,
  busy,
  save,
  done,
}: {
  offer: Offer | undefined;
  busy: boolean;
  save: (figures: Figures) => void;
  done: () => void;
}) => {
  const [currency, setCurrency] = useState(offer?.salary_currency ?? 'USD');
  const [period, setPeriod] = useState<Period>(offer?.salary_period ?? 'year');
  const submit = submitting((texts) => save(figuresOf(texts, currency, period)));
  const amount = (name: string, value: number | null | undefined, required = false) => ({
    name,
    type: 'number' as const,
    min: 0,
    step: 'any',
    inputMode: 'decimal' as const,
    required,
    defaultValue: value === null || value === undefined ? '' : String(major(value, offer?.salary_currency ?? currency)),
  });
  return (
    <form class="stack" onSubmit={submit}>
      <div class="fields">
        <Field label={words.offers.salary} input={amount('salary', offer?.salary_offered_minor, true)} />
        <Select
          label={words.offers.currency}
          value={currency}
          onPick={setCurrency}
          choices={[...new Set([currency, ...currencies])].map((value) => ({ value, label: value }))}
        />
        <Select
          label={words.offers.perPeriod}
          value={period}
          onPick={(value) => setPeriod(periods.find((each) => each === value) ?? 'year')}
          choices={periods.map((value) => ({ value, label: words.offers.period[value] }))}
        />
        <Field label={words.offers.bonusYear} input={amount('bonus', offer?.bonus_offered_minor)} />
        <Field label={words.offers.signing} input={amount('signing', offer?.signing_bonus_minor)} />
        <Field
          label={words.offers.equity}
          input={{ name: 'equity', maxLength: 100, defaultValue: offer?.equity_offered ?? '' }}
        />
        <Field
          label={words.offers.start}
          input={{ name: 'start', type: 'date', defaultValue: offer?.start_date ?? '' }}
        />
        <Field
          label={words.offers.expires}
          input={{ name: 'expires', type: 'date', defaultValue: offer?.expiry_date ?? '' }}
        />
      </div>
      <div class="fields wide">
        <label class="field">
          {words.offers.benefitLines}
          <textarea class="input" name="benefits" rows={4} defaultValue={offer?.benefits.join('\n') ?? ''} />
        </label>
        <label class="field">
          {words.application.notes}
          <textarea class="input" name="notes" rows={4} defaultValue={offer?.notes ?? ''} />
        </label>
      </div>
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {words.offers.save}
        </button>
        <Button onClick={done}>{words.letters.cancel}</Button>
      </div>
    </form>
  );
};

/** An offer that stands here already. */
export const EditOffer = ({ offer, done }: { offer: Offer; done: () => void }) => {
  const { busy, run } = useAct();
  const save = async (body: Figures): Promise<void> => {
    const params = { path: { offer_id: offer.id } };
    const saved = await run(() => answered(api.PATCH('/v1/offers/{offer_id}', { params, body })), {
      changes: OFFER_CHANGES,
      done: words.offers.saved,
    });
    if (saved !== undefined) done();
  };
  return <Fields offer={offer} busy={busy} save={(figures) => void save(figures)} done={done} />;
};

const Choose = ({ chosen, choose }: { chosen: string; choose: (id: string) => void }) => {
  const list = useQuery({
    key: ['applications', 'for-offers'],
    load: async () =>
      (
        await Promise.all(
          before.map((status) => answered(api.GET('/v1/applications', { params: { query: { status, limit: 30 } } }))),
        )
      ).flatMap(({ items }) => items),
  });
  const named = useApplication(chosen, false, chosen !== '');
  return (
    <Fetched of={list}>
      {(items) => {
        const known = named.data === undefined || items.some(({ id }) => id === chosen) ? [] : [named.data];
        return items.length + known.length === 0 ? (
          <p class="warn">{words.offers.noApplication}</p>
        ) : (
          <Select
            label={words.offers.application}
            value={chosen}
            onPick={choose}
            choices={[
              { value: '', label: words.offers.choose },
              ...[...known, ...items].map(({ id, job_title, company_name }) => ({
                value: id,
                label: [company_name, job_title].filter(Boolean).join(': '),
              })),
            ]}
          />
        );
      }}
    </Fetched>
  );
};

/** An offer that came in another way than by mail. */
export const NewOffer = ({ applicationId, done }: { applicationId: string; done: () => void }) => {
  const [chosen, choose] = useState(applicationId);
  const { busy, run } = useAct();
  const save = async (figures: Figures): Promise<void> => {
    const body = { application_id: chosen, ...figures };
    const made = await run(() => answered(api.POST('/v1/offers', { body })), {
      changes: OFFER_CHANGES,
      done: words.offers.added,
    });
    if (made !== undefined) done();
  };
  return (
    <section class="card stack">
      <h2>{words.offers.add}</h2>
      <Choose chosen={chosen} choose={choose} />
      {chosen === '' ? (
        <div>
          <Button onClick={done}>{words.letters.cancel}</Button>
        </div>
      ) : (
        <Fields offer={undefined} busy={busy} save={(figures) => void save(figures)} done={done} />
      )}
    </section>
  );
};
