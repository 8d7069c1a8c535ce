import { NewJsonResume, ResumeSummary } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { importJsonResume } from '../../../shared/services/resumes/import-json-resume.ts';

export const importJson = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/resumes/json-resume',
  tag: 'Resumes',
  summary: 'Take a JSON Resume in: what it says is proposed to your profile',
  description: 'Yours from GET /v1/me/json-resume, or any of jsonresume.org. Nothing is written before you accept it.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  idempotent: true,
  body: NewJsonResume,
  responses: { 202: ResumeSummary },
  handle: async (deps, ctx, { body }) => {
    const made = await importJsonResume(deps, ctx, body);
    return { status: 202, body: made, headers: { location: `/v1/resumes/${made.id}` } };
  },
});
