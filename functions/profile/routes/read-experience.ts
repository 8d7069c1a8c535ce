import { tagOf } from '../../../shared/contracts/etag.ts';
import { Experience, ExperienceParams } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readOneExperience } from '../../../shared/services/experience/read.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const readOneExperienceRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/experience/{experience_id}',
  tag: 'Profile',
  summary: 'One job',
  auth: 'user',
  params: ExperienceParams,
  responses: { 200: Experience },
  handle: async (deps, ctx, { params }) => {
    const body = await readOneExperience(deps, ctx, params.experience_id);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
