import type { ResumeProposal } from '../../../contracts/resume-proposal.ts';
import { lockPersonsResumes } from '../../../db/queries/advisory.ts';
import { decideProposal, findProposal } from '../../../db/queries/resume_proposals.ts';
import type { UserContext } from '../../../domain/context.ts';
import { NotFound } from '../../../domain/errors.ts';
import { changeAndRematch } from '../../matches/request.ts';
import type { PersonDeps } from '../../profiles/deps.ts';
import { deriveYears } from '../../profiles/derive-years.ts';
import { revertProposal } from './revert.ts';
import { toProposal } from './view.ts';

/**
 * Takes a decision back: what was accepted is as it was before, what was rejected may be accepted. An open proposal
 * stays as it is. Throws NotFound, and Conflict when the person has changed what was accepted.
 */
export const undoProposal = (deps: PersonDeps, ctx: UserContext, id: string): Promise<ResumeProposal> =>
  changeAndRematch(deps, ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    const proposal = await findProposal(tx, id);
    if (proposal === undefined) throw new NotFound('proposal');
    if (proposal.status !== 'accepted' && proposal.status !== 'rejected') return toProposal(proposal, false);
    if (proposal.status === 'accepted') {
      await revertProposal(tx, proposal);
      if (proposal.entity === 'experience') await deriveYears(tx, ctx.userId, deps.clock.now());
    }
    return toProposal(await decideProposal(tx, id, { status: 'open' }), false);
  });
