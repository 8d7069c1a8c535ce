import { Experience, NewExperience } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addExperience } from '../../../shared/services/experience/add.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const addExperienceRoute = defineRoute<PersonDeps>()({
  method: 'POST',
  path: '/v1/experience',
  tag: 'Profile',
  summary: 'Add a job',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewExperience,
  responses: { 201: Experience },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addExperience(deps, ctx, body) }),
});
