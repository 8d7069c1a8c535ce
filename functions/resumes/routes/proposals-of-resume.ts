import { ResumeParams } from '../../../shared/contracts/resume.ts';
import { ProposalOfResumeQuery, ProposalPage } from '../../../shared/contracts/resume-proposal.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { pageOfResumesProposals } from '../../../shared/services/resumes/proposals/list.ts';

export const proposalsOfResume = defineRoute<ResumeDeps>()({
  method: 'GET',
  path: '/v1/resumes/{resume_id}/proposals',
  tag: 'Resumes',
  summary: 'What one resume proposes to your profile',
  description: 'Each change by itself, with where the resume says so. The newest resume that was read proposes.',
  auth: 'user',
  params: ResumeParams,
  query: ProposalOfResumeQuery,
  responses: { 200: ProposalPage },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await pageOfResumesProposals(deps, ctx, params.resume_id, query),
  }),
});
