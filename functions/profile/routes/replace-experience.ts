import { tagOf } from '../../../shared/contracts/etag.ts';
import { Experience, ExperienceParams, NewExperience } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { patchExperience } from '../../../shared/services/experience/patch.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const replaceExperienceRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/experience/{experience_id}',
  tag: 'Profile',
  summary: 'Replace a job: what is left out is emptied',
  auth: 'user',
  scope: 'write',
  conditional: true,
  params: ExperienceParams,
  body: NewExperience,
  responses: { 200: Experience },
  handle: async (deps, ctx, { params, body: given, ifMatch }) => {
    const body = await patchExperience(deps, ctx, params.experience_id, given, ifMatch);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
