import { Interview, NewInterview } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { createInterview } from '../../../shared/services/interviews/create.ts';
import type { InterviewDeps } from '../deps.ts';

export const create = defineRoute<InterviewDeps>()({
  method: 'POST',
  path: '/v1/interviews',
  tag: 'Interviews',
  summary: 'Put an interview down',
  description: 'For one that no message fixed. The application becomes interviewing where it may.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewInterview,
  responses: { 201: Interview },
  handle: async (deps, ctx, { body }) => {
    const interview = await createInterview(deps, ctx, body);
    return { status: 201, body: interview, headers: { location: `/v1/interviews/${interview.id}` } };
  },
});
