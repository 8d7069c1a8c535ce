import { ProposalPage, ProposalQuery } from '../../../shared/contracts/resume-proposal.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { pageOfProposals } from '../../../shared/services/resumes/proposals/list.ts';

export const proposals = defineRoute<ResumeDeps>()({
  method: 'GET',
  path: '/v1/proposals',
  tag: 'Resumes',
  summary: 'What your resumes propose to your profile, newest first',
  auth: 'user',
  query: ProposalQuery,
  responses: { 200: ProposalPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfProposals(deps, ctx, query) }),
});
