import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Body, type Item, type Schemas, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { useQuery } from '../data/query.ts';
import { ask } from '../data/route.ts';
import { ago, date, keysOf } from '../format.ts';
import { Button, Chip, Field, More, Select, submitting } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';

type Company = Schemas['Company'];
type Correction = Body<'/v1/companies/{company_id}', 'patch'>;
type FieldName = keyof Company['facts'] & keyof typeof words.companies.field;
type Fact = Schemas['CompanyFact'];
const fields = keysOf(words.companies.field);
const sizes = keysOf(words.companies.size);
const links: readonly string[] = ['website', 'logo_url', 'linkedin_url'];
const CHANGES = ['company', 'companies', 'matches', 'job'];

const shown = (name: FieldName, value: string) => {
  if (links.includes(name) && /^https?:/.test(value)) {
    return (
      <a href={value} rel="noreferrer noopener" target="_blank">
        {value.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')} ↗
      </a>
    );
  }
  const size = sizes.find((each) => each === value);
  return <>{name === 'size_range' && size !== undefined ? words.companies.size[size] : value}</>;
};

const CorrectForm = ({ id, name, fact, done }: { id: string; name: FieldName; fact: Fact; done: () => void }) => {
  const [size, setSize] = useState(sizes.find((each) => each === fact.value) ?? sizes[0]);
  const { busy, run } = useAct();
  const params = { path: { company_id: id } };
  const send = async (body: Correction, text: string): Promise<void> => {
    const saved = await run(() => answered(api.PATCH('/v1/companies/{company_id}', { params, body })), {
      changes: CHANGES,
      done: text,
    });
    if (saved !== undefined) done();
  };
  const save = submitting(({ value = '' }) => {
    const correct = name === 'rating' ? Number(value) : name === 'size_range' ? size : value;
    void send({ [name]: correct }, words.companies.corrected);
  });
  const value = { name: 'value', required: true, defaultValue: fact.value ?? '' };
  return (
    <form class="stack tight" onSubmit={save}>
      {name === 'size_range' ? (
        <Select
          label={words.companies.field[name]}
          value={size ?? ''}
          onPick={(value) => setSize(sizes.find((each) => each === value) ?? sizes[0])}
          choices={sizes.map((value) => ({ value, label: words.companies.size[value] }))}
        />
      ) : (
        <Field
          label={words.companies.field[name]}
          input={
            name === 'rating'
              ? { ...value, type: 'number', min: 0, max: 5, step: 0.1 }
              : links.includes(name)
                ? { ...value, type: 'url' }
                : { ...value, type: 'text' }
          }
        />
      )}
      <div class="row">
        <button type="submit" class="button main small" disabled={busy}>
          {words.companies.save}
        </button>
        {fact.value === null ? null : (
          <Button small busy={busy} onClick={() => void send({ [name]: null }, words.companies.corrected)}>
            {words.companies.wrong}
          </Button>
        )}
        {fact.corrected_at === null ? null : (
          <Button small busy={busy} onClick={() => void send({ withdraw: [name] }, words.companies.withdrawn)}>
            {words.companies.withdraw}
          </Button>
        )}
        <Button small tone="plain" onClick={done}>
          {words.letters.cancel}
        </Button>
      </div>
    </form>
  );
};

const FactRow = ({ id, name, fact }: { id: string; name: FieldName; fact: Fact }) => {
  const [open, setOpen] = useState(false);
  const said =
    fact.source === null
      ? words.companies.nobody
      : words.companies.says(fact.source.name, fact.seen_at === null ? '' : date(fact.seen_at));
  return (
    <li class="stack tight">
      <div class="row apart top">
        <div class="grow">
          <small class="soft">{words.companies.field[name]}</small>
          <p class="wrap">
            {fact.value === null ? <span class="soft">{words.states.unsaid}</span> : shown(name, fact.value)}
          </p>
          <p class="small soft">
            {fact.corrected_at === null ? said : words.companies.yours(date(fact.corrected_at))}
            {fact.corrected_at === null || fact.source_value === null ? '' : ` · ${said}: ${fact.source_value}`}
          </p>
        </div>
        <div class="row">
          {fact.corrected_at === null ? null : <Chip tone="accent">{words.companies.own}</Chip>}
          {open ? null : (
            <Button
              small
              label={`${words.companies.correct}: ${words.companies.field[name]}`}
              onClick={() => setOpen(true)}
            >
              {words.companies.correct}
            </Button>
          )}
        </div>
      </div>
      {open ? <CorrectForm id={id} name={name} fact={fact} done={() => setOpen(false)} /> : null}
    </li>
  );
};

const One = ({ id }: { id: string }) => {
  const company = useQuery({
    key: ['company', id],
    load: () => answered(api.GET('/v1/companies/{company_id}', { params: { path: { company_id: id } } })),
  });
  return (
    <Fetched of={company} tall title={words.companies.title}>
      {(data) => (
        <>
          <PageHead title={data.name} about={words.companies.open(data.open_postings)}>
            <a class="button" href="#/companies">
              {words.companies.title}
            </a>
          </PageHead>
          <div class="two">
            <section class="card">
              <h2>{words.companies.facts}</h2>
              <ul class="list">
                {fields.map((name) => {
                  const fact = data.facts[name];
                  return fact === undefined ? null : <FactRow key={name} id={id} name={name} fact={fact} />;
                })}
              </ul>
            </section>
            <section class="card">
              <h2>{words.companies.postings}</h2>
              {data.postings.length === 0 ? (
                <Empty icon="search" title={words.companies.noPostings} />
              ) : (
                <ul class="list">
                  {data.postings.map((posting) => (
                    <li key={posting.id}>
                      <a class="title" href={`#/jobs/${posting.id}`}>
                        {posting.title}
                      </a>
                      <p class="small soft">
                        {[posting.location, posting.posted_date === null ? null : ago(posting.posted_date)]
                          .filter(Boolean)
                          .join(' · ')}
                      </p>
                    </li>
                  ))}
                </ul>
              )}
            </section>
          </div>
        </>
      )}
    </Fetched>
  );
};

const All = ({ query }: { query: URLSearchParams }) => {
  const q = query.get('q') ?? '';
  const asked = { limit: 20, ...(q === '' ? {} : { q }) };
  const companies = usePages<Item<'/v1/companies'>, Answer<'/v1/companies'>>({
    key: ['companies', asked],
    load: (cursor) => answered(api.GET('/v1/companies', { params: { query: withCursor(asked, cursor) } })),
  });
  return (
    <>
      <PageHead title={words.companies.title} about={words.companies.about} />
      <form class="filters" onSubmit={submitting((texts) => ask(texts))}>
        <Field label={words.companies.name} input={{ name: 'q', type: 'search', defaultValue: q, maxLength: 200 }} />
        <button type="submit" class="button main">
          {words.search.go}
        </button>
      </form>
      <section class="card">
        <Fetched of={companies} tall>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="search" title={words.search.none}>
                <p>{words.companies.noneWhy}</p>
              </Empty>
            ) : (
              <>
                <ul class="list">
                  {items.map((company) => (
                    <li key={company.id} class="row apart">
                      <div class="grow">
                        <a class="title" href={`#/companies/${company.id}`}>
                          {company.name}
                        </a>
                        <p class="small soft">
                          {[company.industry, company.size_range && words.companies.size[company.size_range]]
                            .filter(Boolean)
                            .join(' · ')}
                        </p>
                      </div>
                      <span class="small soft">{words.companies.open(company.open_postings)}</span>
                    </li>
                  ))}
                </ul>
                <More of={companies} />
              </>
            )
          }
        </Fetched>
      </section>
    </>
  );
};

/** What is known of employers, who says so and since when; a correction counts for the person alone. */
export const CompaniesPage = ({ id, query }: PageProps) => (id === undefined ? <All query={query} /> : <One id={id} />);
