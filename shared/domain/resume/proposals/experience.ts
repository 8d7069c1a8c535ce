import { endsBefore, firstDay } from '../../profile/known-date.ts';
import type { ParsedExperience } from '../parsed.ts';
import { samePair } from './pairs.ts';
import { fallsIn, fieldChange, fingerprintOf, type Proposals, type Proposed, plain, proofOf } from './proposed.ts';

export type OwnJob = {
  id: string;
  company_name: string;
  job_title: string;
  description: string | null;
  location: string | null;
  start_date: string;
  end_date: string | null;
  is_current: boolean;
};

const LONGEST_DESCRIPTION = 10_000;
const legalForm =
  /[\s,.]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|gmbh|ag|kg|se|sa|s\.a|sas|bv|b\.v|nv|plc|corp|corporation|co|company|oy|ab|as|pty)\.?$/i;

/** Jobs that the person does not have, and what the resume says otherwise of those that they have. */
export function proposeExperience(read: readonly ParsedExperience[], own: readonly OwnJob[]): Proposals {
  const proposals: Proposals = { changes: [], skipped: [] };
  const pairs = samePair(read, own, likeness);
  for (const job of read) {
    const name = [job.title?.value, job.company?.value].filter((part) => part !== undefined).join(', ');
    const start = job.start?.value ?? null;
    const end = job.current ? null : (job.end?.value ?? null);
    const skip = (why: string) => proposals.skipped.push({ what: name, why });
    if (job.company === null || job.title === null || start === null) {
      skip('Its company, title or start was not found.');
    } else if (end !== null && endsBefore(end, start)) {
      skip('Its end lies before its start.');
    } else {
      const known = pairs.get(job);
      if (known === undefined) proposals.changes.push(newJob(job, start, end));
      else {
        const changes = changesOf(job, known);
        if (changes.length === 0) skip('You have this job already.');
        proposals.changes.push(...changes);
      }
    }
  }
  return proposals;
}

function newJob(job: ParsedExperience, start_date: string, end_date: string | null): Proposed {
  const [company, title] = [job.company?.value ?? '', job.title?.value ?? ''];
  return {
    entity: 'experience',
    action: 'add',
    target_id: null,
    field: null,
    current_value: null,
    proposed_value: {
      company_name: company.slice(0, 255),
      job_title: title.slice(0, 255),
      description: descriptionOf(job) || null,
      location: job.location?.value.slice(0, 255) ?? null,
      start_date,
      end_date,
      is_current: job.current,
    },
    evidence: proofOf([job.company, job.title, job.start, job.end, job.location, ...job.bullets]).evidence,
    confidence: proofOf([job.company, job.title, job.start]).confidence,
    fingerprint: fingerprintOf('experience', companyKey(company), plain(title), firstDay(start_date)),
  };
}

function changesOf(job: ParsedExperience, own: OwnJob): Proposed[] {
  const place = (field: string) => ({ entity: 'experience', target_id: own.id, field }) as const;
  const changes: Proposed[] = [];
  const { title, location, start, end, bullets } = job;
  if (title !== null && plain(title.value) !== plain(own.job_title)) {
    changes.push(fieldChange(place('job_title'), own.job_title, title.value.slice(0, 255), [title]));
  }
  if (location !== null && plain(location.value) !== plain(own.location ?? '')) {
    changes.push(fieldChange(place('location'), own.location, location.value.slice(0, 255), [location]));
  }
  const began = start?.value ?? null;
  if (began !== null && !fallsIn(own.start_date, start?.value) && !endsBefore(own.end_date ?? began, began)) {
    changes.push(fieldChange(place('start_date'), own.start_date, began, [start]));
  }
  const ended = end?.value ?? null;
  const ends =
    !job.current && ended !== null && !endsBefore(ended, own.start_date) && !fallsIn(own.end_date, end?.value);
  if (ends || (job.current && !own.is_current)) {
    const current =
      own.end_date === null && !own.is_current ? null : { end_date: own.end_date, is_current: own.is_current };
    const proposed = { end_date: job.current ? null : ended, is_current: job.current };
    changes.push(fieldChange(place('end_date'), current, proposed, [end ?? start]));
  }
  const said = plain(own.description ?? '');
  if (bullets.some((bullet) => !said.includes(plain(bullet.value)))) {
    changes.push(fieldChange(place('description'), own.description, descriptionOf(job), bullets));
  }
  return changes;
}

const descriptionOf = (job: ParsedExperience): string =>
  job.bullets
    .map((bullet) => bullet.value)
    .join('\n')
    .slice(0, LONGEST_DESCRIPTION);

const companyKey = (name: string): string => plain(name.replace(legalForm, '')) || plain(name);

/** One company, and the same beginning or the same title: one job. */
function likeness(job: ParsedExperience, own: OwnJob): number {
  if (job.company === null || companyKey(job.company.value) !== companyKey(own.company_name)) return 0;
  const year = job.start?.value.slice(0, 4);
  const title = job.title !== null && plain(job.title.value) === plain(own.job_title);
  return (title ? 3 : 0) + (fallsIn(own.start_date, job.start?.value) ? 4 : fallsIn(own.start_date, year) ? 2 : 0);
}
