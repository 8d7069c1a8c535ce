import { ExperienceList } from '../../../shared/contracts/history.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readExperience } from '../../../shared/services/experience/list.ts';
import type { PersonDeps } from '../../../shared/services/profiles/deps.ts';

export const listExperienceRoute = defineRoute<PersonDeps>()({
  method: 'GET',
  path: '/v1/experience',
  tag: 'Profile',
  summary: 'Your jobs, the current ones first',
  auth: 'user',
  responses: { 200: ExperienceList },
  handle: async (deps, ctx) => ({ status: 200, body: { items: await readExperience(deps, ctx) } }),
});
