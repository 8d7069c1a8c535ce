import { ProposalParams, ResumeProposal } from '../../../shared/contracts/resume-proposal.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { readProposal } from '../../../shared/services/resumes/proposals/list.ts';

export const proposal = defineRoute<ResumeDeps>()({
  method: 'GET',
  path: '/v1/proposals/{proposal_id}',
  tag: 'Resumes',
  summary: 'One proposed change',
  auth: 'user',
  params: ProposalParams,
  responses: { 200: ResumeProposal },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readProposal(deps, ctx, params.proposal_id) }),
});
