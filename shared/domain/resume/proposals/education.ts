import { endsBefore } from '../../profile/known-date.ts';
import type { ParsedEducation } from '../parsed.ts';
import { samePair } from './pairs.ts';
import { fallsIn, fieldChange, fingerprintOf, type Proposals, type Proposed, plain, proofOf } from './proposed.ts';

export type OwnDegree = {
  id: string;
  institution_name: string;
  degree: string;
  field_of_study: string | null;
  start_date: string | null;
  end_date: string | null;
  /** As text: numeric keeps its digits. */
  gpa: string | null;
};

/** Degrees that the person does not have, and what the resume says otherwise of those that they have. */
export function proposeEducation(read: readonly ParsedEducation[], own: readonly OwnDegree[]): Proposals {
  const proposals: Proposals = { changes: [], skipped: [] };
  const pairs = samePair(read, own, likeness);
  for (const study of read) {
    const name = [study.degree?.value, study.institution?.value].filter((part) => part !== undefined).join(', ');
    const skip = (why: string) => proposals.skipped.push({ what: name, why });
    if (study.institution === null || study.degree === null) {
      skip('Its school or degree was not found.');
      continue;
    }
    const known = pairs.get(study);
    const changes = known === undefined ? [newDegree(study)] : changesOf(study, known);
    if (changes.length === 0) skip('You have this degree already.');
    proposals.changes.push(...changes);
  }
  return proposals;
}

function newDegree(study: ParsedEducation): Proposed {
  const [school, degree] = [study.institution?.value ?? '', study.degree?.value ?? ''];
  const [start, end] = [study.start?.value ?? null, study.end?.value ?? null];
  return {
    entity: 'education',
    action: 'add',
    target_id: null,
    field: null,
    current_value: null,
    proposed_value: {
      institution_name: school.slice(0, 255),
      degree: degree.slice(0, 255),
      field_of_study: study.field?.value.slice(0, 255) ?? null,
      start_date: start !== null && end !== null && endsBefore(end, start) ? null : start,
      end_date: end,
      ...gradeOf(study.gpa?.value),
    },
    evidence: proofOf([study.institution, study.degree, study.field, study.start, study.end, study.gpa]).evidence,
    confidence: proofOf([study.institution, study.degree]).confidence,
    fingerprint: fingerprintOf('education', plain(school), plain(degree)),
  };
}

function changesOf(study: ParsedEducation, own: OwnDegree): Proposed[] {
  const place = (field: string) => ({ entity: 'education', target_id: own.id, field }) as const;
  const changes: Proposed[] = [];
  const { field, start, end, gpa } = study;
  if (field !== null && plain(field.value) !== plain(own.field_of_study ?? '')) {
    changes.push(fieldChange(place('field_of_study'), own.field_of_study, field.value.slice(0, 255), [field]));
  }
  const [began, ended] = [start?.value ?? null, end?.value ?? null];
  // Each on its own must fit what stays of the other.
  if (began !== null && !fallsIn(own.start_date, start?.value) && !endsBefore(own.end_date ?? began, began)) {
    changes.push(fieldChange(place('start_date'), own.start_date, began, [start]));
  }
  if (ended !== null && !fallsIn(own.end_date, end?.value) && !endsBefore(ended, own.start_date ?? ended)) {
    changes.push(fieldChange(place('end_date'), own.end_date, ended, [end]));
  }
  const grade = gradeOf(gpa?.value);
  if (own.gpa === null && grade.gpa !== null) changes.push(fieldChange(place('gpa'), null, grade, [gpa]));
  return changes;
}

function likeness(study: ParsedEducation, own: OwnDegree): number {
  if (study.institution === null || plain(study.institution.value) !== plain(own.institution_name)) return 0;
  const [read, has] = [plain(study.degree?.value ?? ''), plain(own.degree)];
  if (read === has) return 2;
  return read !== '' && (read.includes(has) || has.includes(read)) ? 1 : 0;
}

function gradeOf(written: string | undefined): { gpa: number | null; gpa_scale: number | null } {
  // An empty text would be the number 0.
  const [gpa = Number.NaN, scale = Number.NaN] = (written ?? '')
    .split('/')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part.replace(',', '.'))));
  if (!(gpa >= 0 && gpa < 1_000)) return { gpa: null, gpa_scale: null };
  return { gpa, gpa_scale: scale >= gpa && scale > 0 && scale < 1_000 ? scale : null };
}
