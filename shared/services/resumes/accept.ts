import type { Accepted, AcceptResume } from '../../contracts/resume.ts';
import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { decideProposal, listOpenProposals, type ProposalRow } from '../../db/queries/resume_proposals.ts';
import { lockResume, markAccepted } from '../../db/queries/resumes.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, LimitReached, NotFound } from '../../domain/errors.ts';
import type { Skipped } from '../../domain/resume/proposals/proposed.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { deriveYears } from '../profiles/derive-years.ts';
import { applyProposal } from './proposals/apply.ts';
import { nameOf, refreshProposals } from './proposals/refresh.ts';
import { valuesOf } from './proposals/view.ts';
import { parsedOf } from './view.ts';

/**
 * Accepts all that a resume proposes: what fills an empty place, and with `changes` also what would replace the person's
 * own words. Each fact keeps the resume it came from. Accepting twice adds nothing. Throws NotFound, and Conflict while
 * there is nothing to take.
 */
export async function acceptResume(
  deps: PersonDeps,
  ctx: UserContext,
  id: string,
  wish: AcceptResume,
): Promise<Accepted> {
  return await changeAndRematch(deps, ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    const resume = await lockResume(tx, id);
    if (resume === undefined) throw new NotFound('resume');
    const parsed = parsedOf(resume);
    if (resume.parse_status !== 'parsed' || parsed === null) {
      throw new Conflict('The resume has not been read.', { parse_status: resume.parse_status });
    }
    const now = deps.clock.now();
    const skipped = await refreshProposals(tx, resume, parsed, now);
    const accepted: Accepted = {
      profile_fields: [],
      experience: [],
      education: [],
      skills: [],
      projects: [],
      certificates: [],
      languages: [],
      proposals: [],
      skipped,
    };
    for (const proposal of await listOpenProposals(tx, id)) {
      if (proposal.action === 'change' && wish?.changes !== true) {
        skipped.push({ what: named(proposal), why: 'You have written this yourself.' });
      } else await take(tx, proposal, now, accepted);
    }
    await deriveYears(tx, ctx.userId, now);
    await markAccepted(tx, id, now);
    return accepted;
  });
}

const named = (proposal: ProposalRow): string => nameOf({ field: proposal.field, ...valuesOf(proposal) });
const lists = {
  experience: 'experience',
  education: 'education',
  skill: 'skills',
  project: 'projects',
  certificate: 'certificates',
  language: 'languages',
} as const;

async function take(tx: UserTx, proposal: ProposalRow, at: Date, accepted: Accepted): Promise<void> {
  const skip = (why: string): Skipped => ({ what: named(proposal), why });
  try {
    const applied = await applyProposal(tx, proposal, valuesOf(proposal).proposed_value, false);
    await decideProposal(tx, proposal.id, { status: 'accepted', at, applied });
    accepted.proposals.push(proposal.id);
    if (proposal.entity === 'profile') accepted.profile_fields.push(proposal.field ?? '');
    else if (applied.kind === 'entry') accepted[lists[proposal.entity]].push(applied.id);
  } catch (error) {
    // Of many, one that does not go in keeps no other out.
    if (!(error instanceof Conflict || error instanceof LimitReached)) throw error;
    accepted.skipped.push(skip(error.message));
  }
}
