import type { ResumeProposal } from '../../../contracts/resume-proposal.ts';
import { lockPersonsResumes } from '../../../db/queries/advisory.ts';
import { decideProposal, findProposal } from '../../../db/queries/resume_proposals.ts';
import type { Db } from '../../../db/scope.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { UserContext } from '../../../domain/context.ts';
import { Conflict, NotFound } from '../../../domain/errors.ts';
import { toProposal } from './view.ts';

/** The person's no: this is not proposed again. Rejecting twice does nothing. Throws NotFound, and Conflict when it was accepted. */
export const rejectProposal = (deps: { db: Db; clock: Clock }, ctx: UserContext, id: string): Promise<ResumeProposal> =>
  deps.db.withUser(ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    const proposal = await findProposal(tx, id);
    if (proposal === undefined) throw new NotFound('proposal');
    if (proposal.status === 'accepted') throw new Conflict('You have accepted this. Undo that first.');
    if (proposal.status === 'rejected') return toProposal(proposal, false);
    return toProposal(await decideProposal(tx, id, { status: 'rejected', at: deps.clock.now() }), false);
  });
