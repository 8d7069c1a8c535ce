import { endsBefore, firstDay } from '../../profile/known-date.ts';
import type { ParsedResume } from '../parsed.ts';
import { samePair } from './pairs.ts';
import { fallsIn, fieldChange, fingerprintOf, type Proposals, type Proposed, plain, proofOf } from './proposed.ts';

type ParsedProject = ParsedResume['projects'][number];
export type OwnProject = {
  id: string;
  project_name: string;
  description: string | null;
  url: string | null;
  start_date: string | null;
  end_date: string | null;
  is_current: boolean;
};

const LONGEST_DESCRIPTION = 10_000;

/** Projects that the person does not have, and what the resume says more, or otherwise, of those that they have. */
export function proposeProjects(read: readonly ParsedProject[], own: readonly OwnProject[]): Proposals {
  const proposals: Proposals = { changes: [], skipped: [] };
  const pairs = samePair(read, own, likeness);
  for (const project of read) {
    const known = pairs.get(project);
    const changes = known === undefined ? [newProject(project)] : changesOf(project, known);
    if (changes.length === 0)
      proposals.skipped.push({ what: project.name.value, why: 'You have this project already.' });
    proposals.changes.push(...changes);
  }
  return proposals;
}

function newProject(project: ParsedProject): Proposed {
  const { name, url, bullets } = project;
  const { start, end } = datesOf(project);
  return {
    entity: 'project',
    action: 'add',
    target_id: null,
    field: null,
    current_value: null,
    proposed_value: {
      project_name: name.value.slice(0, 255),
      description: descriptionOf(project) || null,
      url: addressOf(project),
      start_date: start,
      end_date: end,
      is_current: project.current,
    },
    evidence: proofOf([name, url, project.start, project.end, ...bullets]).evidence,
    confidence: name.confidence,
    fingerprint: fingerprintOf('project', plain(name.value), start === null ? null : firstDay(start)),
  };
}

function changesOf(project: ParsedProject, own: OwnProject): Proposed[] {
  const place = (field: string) => ({ entity: 'project', target_id: own.id, field }) as const;
  const changes: Proposed[] = [];
  const { url, bullets } = project;
  const address = addressOf(project);
  if (address !== null && plain(address) !== plain(own.url ?? '')) {
    changes.push(fieldChange(place('url'), own.url, address, [url]));
  }
  const { start, end } = datesOf(project);
  if (start !== null && !fallsIn(own.start_date, start) && !endsBefore(own.end_date ?? start, start)) {
    changes.push(fieldChange(place('start_date'), own.start_date, start, [project.start]));
  }
  if (end !== null && !fallsIn(own.end_date, end) && !endsBefore(end, own.start_date ?? end)) {
    const none = own.end_date === null && !own.is_current;
    const current = none ? null : { end_date: own.end_date, is_current: own.is_current };
    changes.push(fieldChange(place('end_date'), current, { end_date: end, is_current: false }, [project.end]));
  }
  const said = plain(own.description ?? '');
  if (bullets.some((bullet) => !said.includes(plain(bullet.value)))) {
    changes.push(fieldChange(place('description'), own.description, descriptionOf(project), bullets));
  }
  return changes;
}

/** A start that lies behind its end was misread. */
function datesOf({ start, end, current }: ParsedProject): { start: string | null; end: string | null } {
  const [began, ended] = [start?.value ?? null, current ? null : (end?.value ?? null)];
  const crossed = began !== null && ended !== null && endsBefore(ended, began);
  return { start: crossed ? null : began, end: ended };
}

/** Only what a browser opens. */
function addressOf({ url }: ParsedProject): string | null {
  return url !== null && /^https?:\/\/\S{1,480}$/.test(url.value) ? url.value : null;
}

const descriptionOf = ({ bullets }: ParsedProject): string =>
  bullets
    .map((bullet) => bullet.value)
    .join('\n')
    .slice(0, LONGEST_DESCRIPTION);

function likeness(project: ParsedProject, own: OwnProject): number {
  if (plain(project.name.value) !== plain(own.project_name)) return 0;
  return fallsIn(own.start_date, project.start?.value) ? 2 : 1;
}
