import { NewResume, ResumeUpload } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { startUpload } from '../../../shared/services/resumes/start-upload.ts';

export const create = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/resumes',
  tag: 'Resumes',
  summary: 'Announce a resume and get the form to upload it',
  description:
    'PDF, DOCX, plain text, Markdown or JSON Resume of at most 10 MB. Post the file with the form, then confirm.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  idempotent: true,
  body: NewResume,
  responses: { 201: ResumeUpload },
  handle: async (deps, ctx, { body }) => {
    const made = await startUpload(deps, ctx, body);
    return { status: 201, body: made, headers: { location: `/v1/resumes/${made.resume.id}` } };
  },
});
