import { listRejected, saveProposals, supersedeProposals } from '../../../db/queries/resume_proposals.ts';
import type { UserTx } from '../../../db/scope.ts';
import type { ParsedResume } from '../../../domain/resume/parsed.ts';
import { propose } from '../../../domain/resume/proposals/propose.ts';
import type { Proposed, Skipped } from '../../../domain/resume/proposals/proposed.ts';
import { existingOf } from './existing.ts';
import { fits } from './fitting.ts';

/**
 * Brings what a resume proposes to the person as they are now: new statements are proposed, what changes nothing any
 * more is withdrawn, and what the person rejected, here or in another resume, is not proposed again. Call it under the
 * lock of the person's resumes. Gives what proposes nothing, with its reason.
 */
export async function refreshProposals(
  tx: UserTx,
  resume: { user_id: string; id: string },
  parsed: ParsedResume,
  now: Date,
): Promise<Skipped[]> {
  const existing = await existingOf(tx);
  const { changes, skipped } = propose(parsed, existing, now.toISOString().slice(0, 10));
  const rejected = await listRejected(tx);
  const kept: Proposed[] = [];
  for (const change of changes) {
    const what = nameOf(change);
    if (rejected.has(change.fingerprint)) skipped.push({ what, why: 'You have rejected this.' });
    else if (!fits(change, change.proposed_value, entryOf(change, existing))) {
      skipped.push({ what, why: 'It is not in a form that can be kept.' });
    } else kept.push(change);
  }
  await saveProposals(tx, { user_id: resume.user_id, resume_id: resume.id }, kept);
  await supersedeProposals(
    tx,
    resume.id,
    kept.map((change) => change.fingerprint),
  );
  return skipped;
}

type Entries = Awaited<ReturnType<typeof existingOf>>;
function entryOf({ entity, target_id }: Proposed, existing: Entries): Readonly<Record<string, unknown>> {
  const lists = {
    profile: [],
    experience: existing.experience,
    education: existing.education,
    skill: existing.skills,
    project: existing.projects,
    certificate: existing.certificates,
    language: existing.languages,
  };
  const own: readonly { id: string }[] = lists[entity];
  const found = own.find(({ id }) => id === target_id);
  return found === undefined ? {} : { ...found, ...numbersOf(found) };
}

/** Numeric columns come as text, and contracts take numbers. */
function numbersOf(row: object): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => ['gpa', 'gpa_scale', 'years_experience'].includes(name))
      .map(([name, value]) => [name, value === null ? null : Number(value)]),
  );
}

/** What the person would call it. */
export function nameOf({ field, proposed_value }: Pick<Proposed, 'field' | 'proposed_value'>): string {
  if (field !== null || typeof proposed_value !== 'object') return field ?? String(proposed_value);
  const { job_title, company_name, degree, institution_name, skill_name } = proposed_value;
  const { project_name, certificate_name, issuer, language_name } = proposed_value;
  const job = [job_title, company_name, degree, institution_name, skill_name];
  const parts = [...job, project_name, certificate_name, issuer, language_name];
  return parts.filter((part) => typeof part === 'string').join(', ');
}
