import { ProposalParams, ResumeProposal } from '../../../shared/contracts/resume-proposal.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { undoProposal as undoOne } from '../../../shared/services/resumes/proposals/undo.ts';

export const undoProposal = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/proposals/{proposal_id}/undo',
  tag: 'Resumes',
  summary: 'Take your decision on a proposed change back',
  auth: 'user',
  scope: 'write',
  params: ProposalParams,
  responses: { 200: ResumeProposal },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await undoOne(deps, ctx, params.proposal_id) }),
});
