import { Education, NewEducation } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addEducation } from '../../../shared/services/education/add.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const addEducationRoute = defineRoute<PersonDeps>()({
  method: 'POST',
  path: '/v1/education',
  tag: 'Profile',
  summary: 'Add a degree',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewEducation,
  responses: { 201: Education },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addEducation(deps, ctx, body) }),
});
