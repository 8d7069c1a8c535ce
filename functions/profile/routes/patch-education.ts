import { tagOf } from '../../../shared/contracts/etag.ts';
import { Education, EducationParams, EducationPatch } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { patchEducation } from '../../../shared/services/education/patch.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const patchEducationRoute = defineRoute<PersonDeps>()({
  method: 'PATCH',
  path: '/v1/education/{education_id}',
  tag: 'Profile',
  summary: 'Change a degree',
  auth: 'user',
  scope: 'write',
  conditional: true,
  params: EducationParams,
  body: EducationPatch,
  responses: { 200: Education },
  handle: async (deps, ctx, { params, body: given, ifMatch }) => {
    const body = await patchEducation(deps, ctx, params.education_id, given, ifMatch);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
