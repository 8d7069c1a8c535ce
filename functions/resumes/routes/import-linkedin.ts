import { LinkedinExport, ResumeSummary } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { importLinkedin } from '../../../shared/services/resumes/import-linkedin.ts';
import type { ResumeRouteDeps } from '../deps.ts';

export const importLinkedinRoute = defineRoute<ResumeRouteDeps>()({
  method: 'POST',
  path: '/v1/resumes/linkedin-export',
  tag: 'Resumes',
  summary: 'Take your own LinkedIn data export in: what it says is proposed to your profile',
  description:
    'The ZIP that LinkedIn sends you under “Get a copy of your data”. Only profile, positions, education, skills, projects, certifications, languages, addresses and numbers are opened. Nothing is written before you accept it.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 20, minutes: 60 },
  idempotent: true,
  maxBodyBytes: 4_500_000,
  whenTooLarge: 'Ask LinkedIn for the smaller archive, without articles and media.',
  body: LinkedinExport,
  responses: { 202: ResumeSummary },
  handle: async (deps, ctx, { body }) => {
    const made = await importLinkedin(deps, ctx, Buffer.from(body.zip, 'base64'));
    return { status: 202, body: made, headers: { location: `/v1/resumes/${made.id}` } };
  },
});
