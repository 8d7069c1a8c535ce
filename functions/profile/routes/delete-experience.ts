import { ExperienceParams } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeExperience } from '../../../shared/services/experience/remove.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const deleteExperienceRoute = defineRoute<PersonDeps>()({
  method: 'DELETE',
  path: '/v1/experience/{experience_id}',
  tag: 'Profile',
  summary: 'Delete a job',
  auth: 'user',
  scope: 'write',
  params: ExperienceParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeExperience(deps, ctx, params.experience_id);
    return { status: 204 };
  },
});
