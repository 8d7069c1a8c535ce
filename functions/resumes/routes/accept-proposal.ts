import { AcceptProposal, ProposalParams, ResumeProposal } from '../../../shared/contracts/resume-proposal.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { acceptProposal as acceptOne } from '../../../shared/services/resumes/proposals/accept.ts';

export const acceptProposal = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/proposals/{proposal_id}/accept',
  tag: 'Resumes',
  summary: 'Take one proposed change into your profile',
  description: 'As proposed, or in your own wording. A conflict says what you have now when that has changed since.',
  auth: 'user',
  scope: 'write',
  params: ProposalParams,
  body: AcceptProposal,
  responses: { 200: ResumeProposal },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await acceptOne(deps, ctx, params.proposal_id, body),
  }),
});
