import { NewTailoring, TailoredResume } from '../../../shared/contracts/tailoring.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { tailorFor } from '../../../shared/services/letters/tailor.ts';
import type { LettersDeps } from '../deps.ts';

export const tailor = defineRoute<LettersDeps>()({
  method: 'POST',
  path: '/v1/tailored-resumes',
  tag: 'Letters',
  summary: 'Your own bullets and skills, chosen and ordered for a posting',
  description: 'Every word is yours; nothing is added or reworded, and each choice says why.',
  auth: 'user',
  scope: 'write',
  body: NewTailoring,
  responses: { 200: TailoredResume },
  handle: async (deps, ctx, { body, leftMs }) => ({
    status: 200,
    body: await tailorFor({ ...deps, leftMs }, ctx, body.job_id),
  }),
});
