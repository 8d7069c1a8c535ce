import type { ApplicationPacket } from '../../contracts/application.ts';
import { findKnockOutFacts, findLetter, findResume, findSender } from '../../db/queries/application_material.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { listExperience } from '../../db/queries/experience.ts';
import { findProfile } from '../../db/queries/profiles.ts';
import type { UserTx } from '../../db/scope.ts';
import { blockerFor, refusal } from '../../domain/applications/blockers.ts';
import { endingOf, recruiterFileName } from '../../domain/applications/file-name.ts';
import { type FormPerson, fillForm } from '../../domain/applications/fill-form.ts';
import { formSystemOf } from '../../domain/applications/form-systems.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { type FillPerson, fillUsual } from '../../domain/profile/fill.ts';
import { type KnockOut, type KnockOutFacts, knockOuts } from '../../domain/profile/knock-outs.ts';
import { USUAL_QUESTIONS } from '../../domain/profile/questions.ts';
import { currentJob } from '../../domain/profile/years.ts';
import { after } from '../../domain/sending/policy.ts';
import { loadFillPerson } from '../answers/fill.ts';
import type { LiveCheck } from '../jobs/check-live.ts';
import { keptFile } from '../resumes/kept-file.ts';
import { attributed } from '../sources/attributed.ts';
import type { ApplicationDeps } from './deps.ts';
import { checkPosting } from './live.ts';

const LINK_SECONDS = 300;

export type PacketDeps = Pick<ApplicationDeps, 'db' | 'clock' | 'files' | 'fetch'>;
/** The packet as it is shown, and what its files are made of. */
export type PacketMaterial = {
  packet: ApplicationPacket;
  resume: { bytes: Uint8Array; fileName: string } | undefined;
  letter: { text: string; fileName: string } | undefined;
  /** ISO 3166, of the posting; null where that is not known. */
  country: string | null;
};

/**
 * What the person needs at the posting's page: its link, the letter, the resume and their own facts, their
 * answers to usual questions, its form field by field, and what would end the application at once. Throws Conflict for
 * an application that goes out by e-mail or whose letter is blocked by its findings.
 */
export const packetOf = async (deps: PacketDeps, ctx: UserContext, id: string): Promise<ApplicationPacket> =>
  (await packetMaterial(deps, ctx, id)).packet;

/** The same, with what its files are made of. */
export async function packetMaterial(deps: PacketDeps, ctx: UserContext, id: string): Promise<PacketMaterial> {
  const now = deps.clock.now();
  const { application, letter, resume, sender, facts, person, formPerson } = await deps.db.withUser(ctx, async (tx) => {
    const application = await findApplication(tx, id);
    const sender = await findSender(tx);
    if (application === undefined || sender === undefined) throw new NotFound('application');
    const letter = application.cover_letter_id ? await findLetter(tx, application.cover_letter_id) : undefined;
    const resume = application.resume_id ? await findResume(tx, application.resume_id) : undefined;
    const facts = application.job_id === null ? undefined : await findKnockOutFacts(tx, application.job_id);
    const person = await loadFillPerson(tx);
    const formPerson = await loadFormPerson(tx, sender, person, now);
    return { application, letter, resume, sender, facts, person, formPerson };
  });
  if (application.channel === 'email') {
    throw new Conflict('It goes out from your mailbox: see its preview.', { channel: application.channel });
  }
  if (letter?.is_blocked) throw refusal('letter_blocked', { cover_letter_id: letter.id });
  const live = await checkPosting(deps, ctx, application.job_id);
  const pinned = resume !== undefined && resume.parse_status !== 'awaiting_upload' ? resume : undefined;
  const file = pinned && (await keptFile(deps.files, pinned));
  const uploaded = file?.state === 'kept' ? pinned : undefined;
  const nameOf = (kind: string, ending: string) =>
    recruiterFileName({ personName: sender.name, kind, companyName: application.company_name }, ending);
  const resumeName = uploaded && nameOf('Resume', endingOf(uploaded.file_name, uploaded.content_type));
  const letterName = letter && nameOf('Cover-Letter', 'pdf');
  const link = uploaded && {
    file_name: resumeName ?? uploaded.file_name,
    download_url: await deps.files.presignDownload({
      key: uploaded.object_key,
      fileName: resumeName ?? uploaded.file_name,
      seconds: LINK_SECONDS,
    }),
    expires_at: after(now, LINK_SECONDS).toISOString(),
  };
  const { name, email, phone, location, linkedin_url, github_url, portfolio_url } = sender;
  const country = facts?.country ?? null;
  const system = formSystemOf(application.application_url);
  const files = { resume: resumeName ?? null, letter: letterName ?? null, letterText: letter?.content ?? null };
  const packet: ApplicationPacket = {
    application_id: application.id,
    job_title: application.job_title ?? '',
    company_name: application.company_name,
    application_url: application.application_url ?? '',
    attribution: attributed(null, application.application_url),
    posting: { result: live.result, reason: live.reason, checked_at: live.checkedAt.toISOString() },
    posting_warning: postingWarning(live),
    letter_text: letter?.content ?? null,
    resume: link ?? null,
    resume_warning:
      file === undefined || file.state === 'kept'
        ? null
        : blockerFor(file.state === 'missing' ? 'resume_missing' : 'resume_changed').message,
    warnings: facts === undefined ? [] : warningsOf(facts, person, now),
    answers: usualAnswers(person, country),
    form: { system: system.name, label: system.label, fields: fillForm(system, formPerson, files, country) },
    contact: { name, email, phone, location, linkedin_url, github_url, portfolio_url },
  };
  return {
    packet,
    country,
    resume: file?.state === 'kept' && resumeName ? { bytes: file.bytes, fileName: resumeName } : undefined,
    letter: letter?.content ? { text: letter.content, fileName: letterName ?? '' } : undefined,
  };
}

async function loadFormPerson(
  tx: UserTx,
  sender: { name: string; email: string },
  fill: FillPerson,
  now: Date,
): Promise<FormPerson> {
  const profile = await findProfile(tx);
  return {
    name: sender.name,
    email: sender.email,
    headline: profile?.headline ?? null,
    summary: profile?.summary ?? null,
    current: currentJob(await listExperience(tx), now.toISOString().slice(0, 10)) ?? null,
    fill,
  };
}

function postingWarning({ result, reason }: LiveCheck): string | null {
  if (result === 'live') return null;
  return result === 'gone'
    ? `The posting is gone. ${reason} If you had applied before, say that you sent it.`
    : `Whether the posting is still open is not known. ${reason}`;
}

function warningsOf(facts: KnockOutFacts, { answers, profile, languages }: FillPerson, now: Date): KnockOut[] {
  const years = typeof profile.years_experience === 'number' ? profile.years_experience : null;
  return knockOuts(facts, { answers, years, languages }, now.toISOString().slice(0, 10));
}

/** Of questions that the contact lines do not answer already. */
function usualAnswers(person: FillPerson, country: string | null): ApplicationPacket['answers'] {
  return USUAL_QUESTIONS.flatMap((usual) => {
    if (usual.filledBy.by !== 'answer' && usual.key !== 'certificates') return [];
    const { answer, is_sensitive: isSensitive } = fillUsual(usual, person, country);
    if (answer === null || isSensitive) return [];
    return [{ question_key: usual.key, question: usual.question, answer }];
  });
}
