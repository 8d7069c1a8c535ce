import { tagOf } from '../../../shared/contracts/etag.ts';
import { Education, EducationParams } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readOneEducation } from '../../../shared/services/education/read.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const readOneEducationRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/education/{education_id}',
  tag: 'Profile',
  summary: 'One degree',
  auth: 'user',
  params: EducationParams,
  responses: { 200: Education },
  handle: async (deps, ctx, { params }) => {
    const body = await readOneEducation(deps, ctx, params.education_id);
    return { status: 200, body, headers: { etag: tagOf(body) } };
  },
});
