import { EducationParams } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeEducation } from '../../../shared/services/education/remove.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const deleteEducationRoute = defineRoute<PersonDeps>()({
  method: 'DELETE',
  path: '/v1/education/{education_id}',
  tag: 'Profile',
  summary: 'Delete a degree',
  auth: 'user',
  scope: 'write',
  params: EducationParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeEducation(deps, ctx, params.education_id);
    return { status: 204 };
  },
});
