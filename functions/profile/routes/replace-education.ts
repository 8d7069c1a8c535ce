import { tagOf } from '../../../shared/contracts/etag.ts';
import { Education, EducationParams, NewEducation } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { patchEducation } from '../../../shared/services/education/patch.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const replaceEducationRoute = defineRoute<PersonDeps>()({
  method: 'PUT',
  path: '/v1/education/{education_id}',
  tag: 'Profile',
  summary: 'Replace a degree: what is left out is emptied',
  auth: 'user',
  scope: 'write',
  conditional: true,
  params: EducationParams,
  body: NewEducation,
  responses: { 200: Education },
  handle: async (deps, ctx, { params, body: given, ifMatch }) => {
    const body = await patchEducation(deps, ctx, params.education_id, given, ifMatch);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
