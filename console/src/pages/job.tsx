import { say, sayError, useAct } from '../data/act.ts';
import { type Answer, answered, api } from '../data/api.ts';
import { keepJob, useSaved } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { go } from '../data/route.ts';
import { ago, date, money } from '../format.ts';
import { Dismiss } from '../ui/dismiss.tsx';
import { JobLine, Reasons, Ring, ScoreBars } from '../ui/match.tsx';
import { Button, Chip } from '../ui/parts.tsx';
import { Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { Sightings } from './sightings.tsx';

type Job = Answer<'/v1/jobs/{job_id}'>;

const Actions = ({ job }: { job: Job }) => {
  const { busy, run } = useAct();
  const saved = (useSaved().data?.items ?? []).some((item) => item.job.id === job.id);
  const write = async (): Promise<void> => {
    const letter = await run(() => answered(api.POST('/v1/letters', { body: { job_id: job.id } })), {
      changes: ['letters'],
      done: words.job.written,
    });
    if (letter !== undefined) go(`letters/${letter.id}`);
  };
  const apply = async (): Promise<void> => {
    const body = { job_id: job.id, channel: job.takes_applications_by_email ? ('email' as const) : ('url' as const) };
    const application = await run(() => answered(api.POST('/v1/applications', { body })), {
      changes: ['applications', 'board'],
      done: words.job.applied,
    });
    if (application !== undefined) go(`applications/${application.id}`);
  };
  const check = async (): Promise<void> => {
    try {
      const { result, reason } = await answered(
        api.POST('/v1/jobs/{job_id}/check', { params: { path: { job_id: job.id } } }),
      );
      say(result === 'gone' ? 'bad' : 'good', words.job.checked[result], [reason]);
    } catch (error) {
      sayError(error);
    }
  };
  return (
    <>
      <Button tone="main" busy={busy} onClick={() => void write()}>
        {busy ? words.job.writing : words.job.write}
      </Button>
      <Button busy={busy} onClick={() => void apply()}>
        {words.job.apply}
      </Button>
      <Button
        busy={busy}
        onClick={() =>
          void run(() => keepJob(job.id, !saved), {
            changes: ['saved-jobs'],
            done: saved ? words.matches.unsaved : words.matches.saved1,
          })
        }
      >
        {saved ? `★ ${words.matches.unsave}` : `☆ ${words.matches.save}`}
      </Button>
      <Button tone="plain" onClick={() => void check()}>
        {words.job.check}
      </Button>
      <Dismiss jobId={job.id} title={job.title} />
    </>
  );
};

/** Pay as it was read, in minor units: "12500000-15500000 USD minor units a year, base". */
const READ_PAY = /^(\d*)-(\d*) ([A-Z]{3}) minor units a (\w+)(.*)$/;

/** A fact's value as a person reads it. */
const readable = (value: string): string => {
  const [, low = '', high = '', currency = '', period = '', more = ''] = READ_PAY.exec(value) ?? [];
  if (currency === '') return value.replaceAll('_', ' ');
  const ends = [...new Set([low, high])].filter(Boolean).map((end) => money(Number(end), currency));
  return `${ends.join(' – ')} ${words.per(period)}${more}`;
};

const Facts = ({ job }: { job: Job }) =>
  job.facts.length === 0 ? null : (
    <section class="card">
      <h2>{words.job.facts}</h2>
      <ul class="list">
        {job.facts.map(({ fact, value, sentence }) => (
          <li key={fact + value} class="stack tight">
            <div class="row apart">
              <strong class="cap">{fact.replaceAll('_', ' ')}</strong>
              <span>{readable(value)}</span>
            </div>
            <blockquote>{sentence}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );

const Evidence = ({ job: { evidence } }: { job: Job }) => (
  <section class="card">
    <h2>{words.job.evidence}</h2>
    <div class="chips">
      <Chip>{words.job.age(evidence.age_days)}</Chip>
      <Chip>{words.job.times(evidence.times_seen, evidence.boards_seen_on)}</Chip>
      {evidence.earlier_postings > 0 ? <Chip tone="warn">{words.job.reposted(evidence.earlier_postings)}</Chip> : null}
      {evidence.salary_missing ? <Chip tone="warn">{words.matches.noPay}</Chip> : null}
      {evidence.own_page === null ? null : (
        <Chip tone={evidence.own_page.result === 'live' ? 'good' : 'warn'}>
          {words.job.checked[evidence.own_page.result]} {ago(evidence.own_page.checked_at)}
        </Chip>
      )}
    </div>
  </section>
);

const Letters = ({ jobId }: { jobId: string }) => {
  const letters = useQuery({
    key: ['letters', jobId],
    load: () => answered(api.GET('/v1/letters', { params: { query: { job_id: jobId, limit: 10 } } })),
  });
  const items = letters.data?.items ?? [];
  return items.length === 0 ? null : (
    <section class="card">
      <h2>{words.job.yourLetters}</h2>
      <ul class="list">
        {items.map(({ id, version, usable, created_at }) => (
          <li class="row apart" key={id}>
            <a href={`#/letters/${id}`}>{words.job.version(version)}</a>
            <span class={`small ${usable ? 'soft' : 'bad'}`}>{ago(created_at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Fit = ({ job: { match } }: { job: Job }) =>
  match === null ? null : (
    <section class="card stack">
      <div class="row">
        <Ring score={match.match_score} />
        <h2 class="grow">{words.job.fits}</h2>
      </div>
      {match.filter_reasons.length === 0 ? null : (
        <div class="banner bad">
          <strong>{words.matches.unfits}</strong>
          {match.filter_reasons.map(({ text }) => (
            <span key={text}>{text}</span>
          ))}
        </div>
      )}
      <ScoreBars score={match} />
      <Reasons score={match} />
    </section>
  );

const Whole = ({ job }: { job: Job }) => (
  <>
    <PageHead
      title={job.title}
      about={
        <>
          {job.company === null ? (
            words.states.unsaid
          ) : (
            <a href={`#/companies/${job.company.id}`}>{job.company.name}</a>
          )}
          {job.posted_date === null ? '' : ` · ${date(job.posted_date)}`}
        </>
      }
    >
      <Actions job={job} />
    </PageHead>
    {job.closed === null ? null : (
      <div class="banner bad">
        {words.job.closed}: {job.closed.text}
      </div>
    )}
    <div class="two">
      <div class="stack">
        <section class="card stack">
          <div class="row apart top">
            <JobLine job={job} />
            <a href={job.application_url} rel="noreferrer noopener" target="_blank">
              {words.job.original} ↗
            </a>
          </div>
          <p class="pre">{job.description}</p>
          {job.attribution === null ? null : (
            <p class="small soft">
              <a href={job.attribution.url} rel="noreferrer noopener" target="_blank">
                {job.attribution.text}
              </a>
            </p>
          )}
        </section>
        <Facts job={job} />
      </div>
      <div class="stack">
        <Fit job={job} />
        <Letters jobId={job.id} />
        <Evidence job={job} />
        <Sightings jobId={job.id} />
      </div>
    </div>
  </>
);

export const JobPage = ({ id = '' }: PageProps) => {
  const job = useQuery({
    key: ['job', id],
    load: () => answered(api.GET('/v1/jobs/{job_id}', { params: { path: { job_id: id } } })),
  });
  return (
    <Fetched of={job} tall title={words.job.text}>
      {(data) => <Whole job={data} />}
    </Fetched>
  );
};
