import { ProposalParams, ResumeProposal } from '../../../shared/contracts/resume-proposal.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { rejectProposal as rejectOne } from '../../../shared/services/resumes/proposals/reject.ts';

export const rejectProposal = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/proposals/{proposal_id}/reject',
  tag: 'Resumes',
  summary: 'Say no to one proposed change: it is not proposed again',
  auth: 'user',
  scope: 'write',
  params: ProposalParams,
  responses: { 200: ResumeProposal },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await rejectOne(deps, ctx, params.proposal_id) }),
});
