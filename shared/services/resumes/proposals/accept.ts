import type { AcceptProposal, ResumeProposal } from '../../../contracts/resume-proposal.ts';
import { lockPersonsResumes } from '../../../db/queries/advisory.ts';
import { decideProposal, findProposal, type ProposalRow } from '../../../db/queries/resume_proposals.ts';
import type { UserTx } from '../../../db/scope.ts';
import type { UserContext } from '../../../domain/context.ts';
import { Conflict, NotFound } from '../../../domain/errors.ts';
import type { ProposedValue } from '../../../domain/resume/proposals/proposed.ts';
import { changeAndRematch } from '../../matches/request.ts';
import type { PersonDeps } from '../../profiles/deps.ts';
import { deriveYears } from '../../profiles/derive-years.ts';
import { applyProposal } from './apply.ts';
import { proposedNow } from './now.ts';
import { sameValue } from './same-value.ts';
import { toProposal, valuesOf } from './view.ts';

/**
 * Takes one proposal over, as proposed or in the person's own wording. Accepting twice does nothing. Throws NotFound,
 * InvalidInput for a value that does not fit, and Conflict when it was decided otherwise, or when what the person has
 * is not what they saw: the Conflict names what stands there now.
 */
export async function acceptProposal(
  deps: PersonDeps,
  ctx: UserContext,
  id: string,
  wish: AcceptProposal,
): Promise<ResumeProposal> {
  return await changeAndRematch(deps, ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    const proposal = await findProposal(tx, id);
    if (proposal === undefined) throw new NotFound('proposal');
    if (proposal.status === 'accepted') return toProposal(proposal, false);
    if (proposal.status !== 'open') throw decided(proposal);
    const now = deps.clock.now();
    await refuseStale(tx, proposal, now, wish?.expected_value);
    const { proposed_value } = valuesOf(proposal);
    const value = wish?.value ?? proposed_value;
    const applied = await applyProposal(tx, proposal, value, !sameValue(value, proposed_value));
    if (proposal.entity === 'experience') await deriveYears(tx, ctx.userId, now);
    return toProposal(await decideProposal(tx, id, { status: 'accepted', at: now, applied }), false);
  });
}

function decided({ status }: ProposalRow): Conflict {
  return status === 'rejected'
    ? new Conflict('You have rejected this. Undo that first.', { status })
    : new Conflict('It is out of date: a newer resume was read, or nothing is left to change.', { status });
}

async function refuseStale(
  tx: UserTx,
  proposal: ProposalRow,
  now: Date,
  expected: ProposedValue | null | undefined,
): Promise<void> {
  const { changesOf } = await proposedNow(tx, [proposal.resume_id], now);
  const today = changesOf(proposal.resume_id).get(proposal.fingerprint);
  if (today === undefined) throw new Conflict('There is nothing left to change: look at what you have now.');
  const seen = expected === undefined ? valuesOf(proposal).current_value : expected;
  if (sameValue(seen, today.current_value)) return;
  throw new Conflict('What you have has changed since. Look at it, and accept with it as expected_value.', {
    current_value: today.current_value,
  });
}
