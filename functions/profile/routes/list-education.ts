import { EducationList } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readEducation } from '../../../shared/services/education/list.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const listEducationRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/education',
  tag: 'Profile',
  summary: 'Your degrees',
  auth: 'user',
  responses: { 200: EducationList },
  handle: async (deps, ctx) => ({ status: 200, body: { items: await readEducation(deps, ctx) } }),
});
